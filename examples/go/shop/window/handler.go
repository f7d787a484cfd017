// Package window shows an article to whoever looks at it.
package window

import (
	"html/template"
	"net/http"
	"strconv"

	"example.com/shop/catalogue"
	"example.com/shop/stock"
)

var page = template.Must(template.New("article").Parse(
	`<h1>Article {{.Article}}</h1><p>{{.Cents}} cents, {{if .Left}}{{.Left}} left{{else}}sold out{{end}}</p>`))

// Handler answers with pages about articles.
type Handler struct {
	prices *catalogue.Catalogue
	stock  *stock.Stock
}

// New returns a handler that knows what there is in stock.
func New(prices *catalogue.Catalogue, shelves *stock.Stock) *Handler {
	return &Handler{prices: prices, stock: shelves}
}

// ServeHTTP shows the article that the path names.
func (h *Handler) ServeHTTP(response http.ResponseWriter, request *http.Request) {
	article, err := strconv.Atoi(request.PathValue("article"))
	if err != nil || !h.prices.Lists(article) {
		http.NotFound(response, request)
		return
	}
	response.Header().Set("Content-Type", "text/html")
	// Nobody is left to be told if the customer has gone.
	_ = page.Execute(response, struct{ Article, Cents, Left int }{article, h.prices.Of(article), h.stock.Left(article)})
}
