# frozen_string_literal: true

require 'csv'

module Invoicing
  OrderLine = Struct.new(:sku, :quantity)
  Order = Struct.new(:number, :customer, :country, :lines)

  # Orders as the shop exports them: a row of CSV for each line of an order.
  class OrderBook
    HEADERS = %w[order customer country sku quantity].freeze
    CUSTOMERS = ['Anna Berg', 'Jonas Vogt', 'Mira Lind', 'Paul Kraus', 'Ida Thal', 'Emil Ritter'].freeze
    COUNTRIES = %w[DE AT NL FR].freeze
    LINES_PER_ORDER = (4..18).freeze

    def self.parse(text)
      rows = CSV.parse(text, headers: true)
      rows.group_by { |row| row['order'] }.map do |number, order_rows|
        lines = order_rows.map { |row| OrderLine.new(row['sku'], Integer(row['quantity'])) }
        Order.new(number, order_rows.first['customer'], order_rows.first['country'], lines)
      end
    end

    def initialize(catalogue, seed)
      @catalogue = catalogue
      @random = Random.new(seed)
      @last_number = 0
    end

    def export(order_count)
      CSV.generate do |csv|
        csv << HEADERS
        order_count.times { export_order(csv) }
      end
    end

    private

    def export_order(csv)
      number = format('O-%07d', @last_number += 1)
      customer = CUSTOMERS.sample(random: @random)
      country = COUNTRIES.sample(random: @random)
      @random.rand(LINES_PER_ORDER).times do
        csv << [number, customer, country, @catalogue.products.sample(random: @random).sku, @random.rand(1..5)]
      end
    end
  end
end
