// What is left of each document: the methods of its APIs.
foreach (var api in new[] { typeof(Included.LanguagesClient), typeof(Excluded.LanguagesClient) }
    .SelectMany(client => client.GetProperties())
    .Select(property => property.PropertyType)
    .Where(type => type.Name.EndsWith("Api", StringComparison.Ordinal)))
{
    var methods = api.GetMethods().Where(method => method.DeclaringType == api && method.Name.EndsWith("Async", StringComparison.Ordinal));
    Console.WriteLine($"{api}: {string.Join(' ', methods.Select(method => method.Name).Order(StringComparer.Ordinal))}");
}
