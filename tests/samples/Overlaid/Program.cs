// What the overlays made of the document.
foreach (var property in typeof(Overlaid.LastFilm).GetProperties())
{
    Console.WriteLine($"{property.Name}: {property.PropertyType}");
}

foreach (var method in typeof(Overlaid.FilmsApi).GetMethods().Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal)))
{
    Console.WriteLine(method.Name);
}
