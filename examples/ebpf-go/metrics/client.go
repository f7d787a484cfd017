// Package metrics counts: a client that sends numbers, and a collector that adds them up.
package metrics

import (
	"fmt"
	"net"
)

// Client sends numbers to a collector.
type Client struct {
	address string
}

func NewClient(address string) *Client {
	return &Client{address}
}

// Count adds to the counter of that name. It makes a connection for one line of text and closes it again, where one
// connection for all of them would do.
func (c *Client) Count(name string, value int64) error {
	connection, err := net.Dial("tcp", c.address)
	if err != nil {
		return err
	}
	if err := writeLine(connection, name, value); err != nil {
		connection.Close()
		return err
	}
	return connection.Close()
}

func writeLine(connection net.Conn, name string, value int64) error {
	_, err := fmt.Fprintf(connection, "%s %d\n", name, value)
	return err
}
