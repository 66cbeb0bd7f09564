using NamespaceOfApp.Api;

namespace NamespaceOfApp;

/// <summary>Writes the products of a shop.</summary>
public static class ProductList
{
    public static async Task WriteAsync(IProductsApi api, TextWriter output, CancellationToken cancellationToken = default)
    {
        var products = await api.ListAsync(limit: 20, cancellationToken: cancellationToken);
        foreach (var product in products.Value)
        {
            await output.WriteLineAsync($"{product.Id}: {product.Name}");
        }
    }
}
