// Checkout confirms made-up orders, and counts what it does: each number goes over TCP to a collector on this machine. It
// runs until it is stopped.
package main

import (
	"fmt"
	"net"
	"os"
	"time"

	"example.com/checkout/metrics"
	"example.com/checkout/orders"
)

const (
	workers = 2
	// pauseOfOrders leaves some time to the other programs of the machine.
	pauseOfOrders = 300 * time.Microsecond
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "checkout:", err)
		os.Exit(1)
	}
}

func run() error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	failed := make(chan error)
	collector := metrics.NewCollector()
	go func() { failed <- collector.Serve(listener) }()

	client := metrics.NewClient(listener.Addr().String())
	for number := range workers {
		go func() { failed <- confirmOrders(client, uint64(number)) }()
	}
	return <-failed
}

func confirmOrders(client *metrics.Client, seed uint64) error {
	desk := orders.NewDesk(seed)
	for {
		confirmation, err := desk.ConfirmNext()
		if err != nil {
			return err
		}
		if err := client.Count("orders.confirmed", 1); err != nil {
			return err
		}
		if err := client.Count("orders.cents", confirmation.TotalCents); err != nil {
			return err
		}
		if err := client.Count("mail.bytes", int64(len(confirmation.Mail))); err != nil {
			return err
		}
		time.Sleep(pauseOfOrders)
	}
}
