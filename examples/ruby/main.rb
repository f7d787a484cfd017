# frozen_string_literal: true

# Writes the invoices of a month of made-up orders, again and again, for as many seconds as the argument says.

require_relative 'lib/invoicing/billing_run'
require_relative 'lib/invoicing/catalogue'
require_relative 'lib/invoicing/order_book'

PRODUCT_COUNT = 1500
ORDER_COUNT = 60
SEED = 11

def now
  Process.clock_gettime(Process::CLOCK_MONOTONIC)
end

deadline = now + Float(ARGV.fetch(0))
catalogue = Invoicing::Catalogue.generate(PRODUCT_COUNT, SEED)
order_book = Invoicing::OrderBook.new(catalogue, SEED)

month = 0
while now < deadline
  orders = Invoicing::OrderBook.parse(order_book.export(ORDER_COUNT))
  Invoicing::BillingRun.new(catalogue, month).bill(orders)
  month += 1
end
