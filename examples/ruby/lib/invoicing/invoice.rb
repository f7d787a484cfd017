# frozen_string_literal: true

require_relative 'discount'
require_relative 'tax'

module Invoicing
  InvoiceLine = Struct.new(:product, :quantity, :net_cents, :tax_cents)

  # An order with prices and tax.
  class Invoice
    attr_reader :order, :lines

    def initialize(order, catalogue)
      @order = order
      @lines = order.lines.map { |line| price(line, catalogue) }
    end

    def net_cents
      @lines.sum(&:net_cents)
    end

    def tax_cents
      @lines.sum(&:tax_cents)
    end

    def total_cents
      net_cents + tax_cents
    end

    private

    def price(line, catalogue)
      product = catalogue.find_by_sku(line.sku)
      net = Discount.apply(product.price_cents * line.quantity, line.quantity)
      InvoiceLine.new(product, line.quantity, net, Tax.of(net, @order.country, product.tax_class))
    end
  end
end
