using NamespaceOfApp.Api;

namespace NamespaceOfApp;

/// <summary>Writes the products of a shop.</summary>
public static class ProductList
{
    public static async Task WriteAsync(IProductsApi api, TextWriter output, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<Product> products = (await api.ListAsync(limit: 20, cancellationToken: cancellationToken)).Value;
        foreach (var product in products)
        {
            await output.WriteLineAsync($"{product.Id}: {product.Name}");
        }
    }
}
