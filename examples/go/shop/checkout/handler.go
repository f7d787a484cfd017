// Package checkout turns what a customer sends into an order.
package checkout

import (
	"encoding/json"
	"errors"
	"net/http"

	"example.com/shop/catalogue"
	"example.com/shop/mail"
	"example.com/shop/shipping"
	"example.com/shop/stock"
)

var errUnknownArticle = errors.New("no such article")

// Handler takes orders.
type Handler struct {
	prices *catalogue.Catalogue
	stock  *stock.Stock
	desk   *shipping.Desk
	outbox *mail.Outbox
}

// New returns a handler that sells what there is in stock.
func New(prices *catalogue.Catalogue, shelves *stock.Stock, desk *shipping.Desk, outbox *mail.Outbox) *Handler {
	return &Handler{prices: prices, stock: shelves, desk: desk, outbox: outbox}
}

// ServeHTTP answers an order with what it costs.
func (h *Handler) ServeHTTP(response http.ResponseWriter, request *http.Request) {
	var order Order
	if err := json.NewDecoder(request.Body).Decode(&order); err != nil {
		http.Error(response, err.Error(), http.StatusBadRequest)
		return
	}
	receipt, err := h.place(request, order)
	switch {
	case errors.Is(err, errUnknownArticle):
		http.Error(response, err.Error(), http.StatusNotFound)
	case errors.Is(err, stock.ErrSoldOut):
		http.Error(response, err.Error(), http.StatusConflict)
	case err != nil:
		http.Error(response, err.Error(), http.StatusBadGateway)
	default:
		response.Header().Set("Content-Type", "application/json")
		// Nobody is left to be told if the customer has gone.
		_ = json.NewEncoder(response).Encode(receipt)
	}
}

func (h *Handler) place(request *http.Request, order Order) (Receipt, error) {
	receipt := Receipt{Customer: order.Customer}
	for _, line := range order.Lines {
		if !h.prices.Lists(line.Article) {
			return Receipt{}, errUnknownArticle
		}
		if err := h.stock.Reserve(line.Article, line.Pieces); err != nil {
			return Receipt{}, err
		}
		receipt.Cents += h.prices.Of(line.Article) * line.Pieces
	}
	quote, err := h.desk.Cheapest(request.Context(), order.parcel())
	if err != nil {
		return Receipt{}, err
	}
	receipt.Carrier = quote.Carrier
	receipt.Cents += quote.Cents
	h.confirm(receipt)
	return receipt, nil
}

// confirm leaves it to the outbox to tell the customer, which ought to take no time at all.
func (h *Handler) confirm(receipt Receipt) {
	h.outbox.Queue(mail.Message{To: receipt.Customer, Carrier: receipt.Carrier, Cents: receipt.Cents})
}
