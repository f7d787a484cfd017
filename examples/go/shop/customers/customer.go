package customers

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"strings"
	"time"
)

const (
	// thinking is what a customer does before looking around, at the longest.
	thinking = 4 * time.Millisecond
	// looks is how many articles a customer looks at before an order, at the most.
	looks = 5
)

type customer struct {
	name     string
	articles int
	random   *rand.Rand
}

func newCustomer(name string, articles int, seed uint64) *customer {
	return &customer{name: name, articles: articles, random: rand.New(rand.NewPCG(seed, seed))}
}

// buy speaks HTTP itself: the goroutines and channels of http.Client would fill the profiles of the shop they share a process with.
func (c *customer) buy(ctx context.Context, address string) error {
	connection, err := net.Dial("tcp", address)
	if err != nil {
		return err
	}
	defer connection.Close()
	answers := bufio.NewReader(connection)
	for ctx.Err() == nil {
		time.Sleep(time.Duration(c.random.Int64N(int64(thinking))))
		for range 1 + c.random.IntN(looks) {
			path := fmt.Sprintf("/articles/%d", c.random.IntN(c.articles))
			if err := ask(connection, answers, http.MethodGet, "http://"+address+path, ""); err != nil {
				return err
			}
		}
		if err := ask(connection, answers, http.MethodPost, "http://"+address+"/orders", c.basket()); err != nil {
			return err
		}
	}
	return nil
}

func ask(connection io.Writer, answers *bufio.Reader, method, url, body string) error {
	request, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		return err
	}
	if err := request.Write(connection); err != nil {
		return err
	}
	response, err := http.ReadResponse(answers, request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	_, err = io.Copy(io.Discard, response.Body)
	return err
}

func (c *customer) basket() string {
	lines := make([]string, 1+c.random.IntN(3))
	for number := range lines {
		lines[number] = fmt.Sprintf(`{"article":%d,"pieces":%d}`, c.random.IntN(c.articles), 1+c.random.IntN(4))
	}
	return fmt.Sprintf(`{"customer":%q,"lines":[%s]}`, c.name, strings.Join(lines, ","))
}
