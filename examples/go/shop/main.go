// Shop sells things over HTTP to made-up customers for a few seconds, and writes profiles of what waited for what.
//
//	shop FOLDER
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"runtime"
	"time"

	"example.com/shop/catalogue"
	"example.com/shop/checkout"
	"example.com/shop/customers"
	"example.com/shop/mail"
	"example.com/shop/shipping"
	"example.com/shop/stock"
	"example.com/shop/telemetry"
	"example.com/shop/window"
)

const (
	openFor       = 3 * time.Second
	customerCount = 60
	articleCount  = 30_000
	outboxSize    = 16
)

func main() {
	// Every wait is counted: the program is small.
	runtime.SetMutexProfileFraction(1)
	runtime.SetBlockProfileRate(1)
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: shop FOLDER")
		os.Exit(2)
	}
	if err := profile(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "shop:", err)
		os.Exit(1)
	}
}

func profile(folder string) error {
	ctx, closeShop := context.WithCancel(context.Background())
	defer closeShop()
	address, err := open(ctx)
	if err != nil {
		return err
	}
	crowd := customers.Visit(ctx, address, customerCount, articleCount)
	time.Sleep(openFor)
	// Written while customers are still being served, so that it is not only what was left behind.
	err = writeProfile(folder, "goroutine")
	closeShop()
	return errors.Join(err, crowd.Leave(), writeProfile(folder, "mutex"), writeProfile(folder, "block"))
}

// open serves the shop's customers at the address it returns.
func open(ctx context.Context) (string, error) {
	journal, err := os.CreateTemp("", "shop-*.journal")
	if err != nil {
		return "", err
	}
	if err := os.Remove(journal.Name()); err != nil {
		return "", err
	}
	prices := catalogue.New(articleCount)
	go prices.FollowMarket(ctx)
	shelves := stock.New(articleCount, journal)
	go shelves.Restock(ctx)
	outbox := mail.NewOutbox(outboxSize)
	go outbox.Deliver(ctx)

	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	routes := http.NewServeMux()
	visits := telemetry.NewVisits()
	for pattern, handler := range map[string]http.Handler{
		"GET /articles/{article}": window.New(prices, shelves),
		"POST /orders":            checkout.New(prices, shelves, shipping.NewDesk(), outbox),
	} {
		routes.Handle(pattern, &telemetry.Route{Pattern: pattern, Handler: handler, Visits: visits})
	}
	go http.Serve(listener, routes)
	return listener.Addr().String(), nil
}
