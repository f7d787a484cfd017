package orders

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"text/template"
)

var mail = template.Must(template.New("mail").Parse(`Thank you for order {{.Order.Number}}.
{{range .Order.Lines}}
{{.Quantity}} x {{.Product}}: {{.Cents}} cents{{end}}

In total {{.TotalCents}} cents. Your receipt is {{.Receipt}}.
`))

// Confirmation is what the customer gets.
type Confirmation struct {
	Order      Order
	TotalCents int64
	Receipt    string
	Mail       []byte
}

// Desk confirms the orders of a book, one after the other.
type Desk struct {
	book *Book
}

func NewDesk(seed uint64) *Desk {
	return &Desk{NewBook(seed)}
}

// ConfirmNext adds up the next order, seals it, and writes the mail.
func (d *Desk) ConfirmNext() (*Confirmation, error) {
	confirmation := &Confirmation{Order: d.book.Next()}
	for _, line := range confirmation.Order.Lines {
		confirmation.TotalCents += line.Cents * int64(line.Quantity)
	}
	var err error
	if confirmation.Receipt, err = seal(confirmation.Order); err != nil {
		return nil, err
	}
	confirmation.Mail, err = writeMail(confirmation)
	return confirmation, err
}

func seal(order Order) (string, error) {
	text, err := json.Marshal(order)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:]), nil
}

func writeMail(confirmation *Confirmation) ([]byte, error) {
	var text bytes.Buffer
	if err := mail.Execute(&text, confirmation); err != nil {
		return nil, err
	}
	return text.Bytes(), nil
}
