# frozen_string_literal: true

require 'digest'
require 'json'

module Invoicing
  # Booked invoices, each sealed with a hash over itself and the one before it.
  class Ledger
    def initialize
      @entries = []
      @seal = ''
    end

    def book(invoice)
      entry = JSON.generate(
        order: invoice.order.number,
        country: invoice.order.country,
        lines: invoice.lines.map { |line| [line.product.sku, line.quantity, line.net_cents, line.tax_cents] },
        total: invoice.total_cents,
        previous: @seal
      )
      @seal = Digest::SHA256.hexdigest(entry)
      @entries << entry
    end

    def size
      @entries.size
    end
  end
end
