# frozen_string_literal: true

module Invoicing
  Product = Struct.new(:sku, :name, :price_cents, :tax_class)

  # Everything that the shop sells.
  class Catalogue
    MATERIALS = %w[Oak Linen Steel Cork Glass Wool].freeze
    THINGS = %w[Shelf Lamp Chair Blanket Vase Table Rug Mirror].freeze
    TAX_CLASSES = %i[full full full reduced].freeze

    def self.generate(count, seed)
      random = Random.new(seed)
      products = Array.new(count) do |index|
        Product.new(
          format('SKU-%06d', index * 37 % 1_000_000),
          "#{MATERIALS.sample(random: random)} #{THINGS.sample(random: random)}",
          random.rand(495..49_900),
          TAX_CLASSES.sample(random: random)
        )
      end
      new(products)
    end

    attr_reader :products

    def initialize(products)
      @products = products
    end

    # Asks one product after the other; a Hash by number would know at once.
    def find_by_sku(sku)
      @products.find { |product| product.sku == sku } or raise KeyError, "no product #{sku}"
    end
  end
end
