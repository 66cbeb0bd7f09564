#if (ownDocument)
using NamespaceOfApp.Api;

// The address is an argument, because a document need not have one. If yours has, ServiceClientOptions uses it without BaseAddress.
if (args is not [var address])
{
    Console.Error.WriteLine("usage: dotnet run --project Client-App -- ADDRESS");
    return 2;
}

using var client = new ServiceClient(new ServiceClientOptions { BaseAddress = new Uri(address) });

// The client has a property for each tag of the document, and each property has a method for each operation.
Console.WriteLine($"{client.GetType().FullName} is ready to call {address}");
return 0;
#else
using NamespaceOfApp;
using NamespaceOfApp.Api;

if (args is not [var address])
{
    Console.Error.WriteLine("usage: dotnet run --project Client-App -- ADDRESS");
    return 2;
}

using var client = new ServiceClient(new ServiceClientOptions { BaseAddress = new Uri(address) });
try
{
    await ProductList.WriteAsync(client.Products, Console.Out);
    return 0;
}
catch (HttpRequestException e)
{
    Console.Error.WriteLine($"{address} cannot be reached: {e.Message}");
    return 1;
}
catch (ApiException e)
{
    Console.Error.WriteLine($"{e.Operation} failed: {e.StatusCode}");
    return 1;
}
#endif
