package metrics

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"sync"
)

// Collector adds up the numbers that clients send.
type Collector struct {
	mutex  sync.Mutex
	totals map[string]int64
}

func NewCollector() *Collector {
	return &Collector{totals: map[string]int64{}}
}

// Serve returns when the listener fails.
func (c *Collector) Serve(listener net.Listener) error {
	for {
		connection, err := listener.Accept()
		if err != nil {
			return err
		}
		if err := c.readLines(connection); err != nil {
			return err
		}
	}
}

func (c *Collector) readLines(connection io.ReadCloser) error {
	defer connection.Close()
	lines := bufio.NewScanner(connection)
	for lines.Scan() {
		if err := c.addLine(lines.Text()); err != nil {
			return err
		}
	}
	return lines.Err()
}

func (c *Collector) addLine(line string) error {
	var name string
	var value int64
	if _, err := fmt.Sscanf(line, "%s %d", &name, &value); err != nil {
		return fmt.Errorf("line %q: %w", line, err)
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.totals[name] += value
	return nil
}
