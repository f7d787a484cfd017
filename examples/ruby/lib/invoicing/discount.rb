# frozen_string_literal: true

module Invoicing
  # What is taken off a line for its quantity.
  module Discount
    STEPS = { 5 => 8, 3 => 5, 2 => 2 }.freeze

    def self.percent(quantity)
      STEPS.each { |least, percent| return percent if quantity >= least }
      0
    end

    def self.apply(cents, quantity)
      cents * (100 - percent(quantity)) / 100
    end
  end
end
