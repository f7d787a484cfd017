# frozen_string_literal: true

require 'erb'

module Invoicing
  # An invoice as the page that the customer gets.
  class Letter
    TEMPLATE = ERB.new(<<~HTML, trim_mode: '-')
      <h1>Invoice for order <%= @invoice.order.number %></h1>
      <p>For <%= escape(@invoice.order.customer) %>, <%= @invoice.order.country %></p>
      <table>
      <%- @invoice.lines.each do |line| -%>
        <tr>
          <td><%= line.quantity %></td>
          <td><%= escape(line.product.name) %></td>
          <td><%= line.product.sku %></td>
          <td><%= euros(line.net_cents) %></td>
          <td><%= euros(line.tax_cents) %></td>
        </tr>
      <%- end -%>
      </table>
      <p>Net <%= euros(@invoice.net_cents) %>, tax <%= euros(@invoice.tax_cents) %>, total <%= euros(@invoice.total_cents) %></p>
    HTML
    TEMPLATE.def_method(self, 'render()', 'letter.html.erb')

    def initialize(invoice)
      @invoice = invoice
    end

    private

    def escape(text)
      ERB::Util.html_escape(text)
    end

    def euros(cents)
      whole, rest = cents.divmod(100)
      grouped = whole.to_s.gsub(/(\d)(?=(\d{3})+\z)/, '\1.')
      format('%<whole>s,%<rest>02d €', whole: grouped, rest: rest)
    end
  end
end
