// Package mail tells customers about their orders.
package mail

import (
	"bytes"
	"context"
	"html/template"
	"time"
)

// handshake is what a mail server takes to accept a message.
const handshake = 3 * time.Millisecond

var confirmation = template.Must(template.New("confirmation").Parse(
	`<p>Dear {{.To}},</p><p>your parcel is on its way by {{.Carrier}}. It costs {{.Cents}} cents.</p>`))

// Message tells a customer what an order costs.
type Message struct {
	To      string
	Carrier string
	Cents   int
}

// Outbox keeps messages until they are delivered. One goroutine delivers them, one after the other, and orders come in faster
// than that: once the outbox is full, whoever queues a message waits. That is the flaw its block profile shows.
type Outbox struct{ messages chan Message }

// NewOutbox returns an outbox with room for a number of messages.
func NewOutbox(size int) *Outbox { return &Outbox{messages: make(chan Message, size)} }

// Queue leaves a message to be delivered.
func (o *Outbox) Queue(message Message) { o.messages <- message }

// Deliver delivers messages until the shop closes.
func (o *Outbox) Deliver(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			// Those who still wait are let go; what they queue is lost.
			for range o.messages {
			}
		case message := <-o.messages:
			deliver(message)
		}
	}
}

func deliver(message Message) {
	var body bytes.Buffer
	// This fails for a field there is not, and those there are.
	_ = confirmation.Execute(&body, message)
	time.Sleep(handshake)
}
