# frozen_string_literal: true

require_relative 'invoice'
require_relative 'ledger'
require_relative 'letter'

module Invoicing
  # Turns the orders of one month into booked invoices and letters.
  class BillingRun
    def initialize(catalogue, month)
      @catalogue = catalogue
      @month = month
      @ledger = Ledger.new
    end

    def bill(orders)
      letters = orders.map { |order| bill_order(order) }
      warn "month #{@month}: #{@ledger.size} invoices, #{letters.sum(&:bytesize)} bytes" if (@month % 20).zero?
    end

    private

    def bill_order(order)
      invoice = Invoice.new(order, @catalogue)
      @ledger.book(invoice)
      Letter.new(invoice).render
    end
  end
end
