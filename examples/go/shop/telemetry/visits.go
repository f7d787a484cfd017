// Package telemetry counts what the shop does.
package telemetry

import (
	"net/http"
	"sync"
	"time"
)

// Visits keeps how long requests took, by route.
type Visits struct {
	mutex sync.Mutex
	took  map[string][]time.Duration
}

// NewVisits returns a record without visits.
func NewVisits() *Visits { return &Visits{took: map[string][]time.Duration{}} }

// Route is a handler whose requests are recorded.
type Route struct {
	Pattern string
	Handler http.Handler
	Visits  *Visits
}

// ServeHTTP leaves the answer to the handler.
func (r *Route) ServeHTTP(response http.ResponseWriter, request *http.Request) {
	start := time.Now()
	r.Handler.ServeHTTP(response, request)
	r.Visits.add(r.Pattern, time.Since(start))
}

func (v *Visits) add(pattern string, took time.Duration) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	v.took[pattern] = append(v.took[pattern], took)
}
