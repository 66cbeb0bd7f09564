using ApiVideo.Generator.Building;

namespace ApiVideo.Tool.Reference;

/// <summary>Gets all pages of a reference: the index, a page for each API, and a page for each type and event.</summary>
internal static class ReferencePages
{
    public static IReadOnlyList<ReferencePage> Of(BuiltClient client)
    {
        var links = new ReferenceLinks(client.Model);
        var pages = new List<ReferencePage> { new("README.md", new IndexPage(client, links).Write()) };
        var apis = new ApiPage(client, links);
        pages.AddRange(client.Model.Apis.Where(api => api.IsVisible).Select(api => new ReferencePage(links.PathOf(api), apis.Write(api))));
        var types = new TypePage(client, links);
        pages.AddRange(client.Model.Schemas.Where(schema => schema.IsVisible).Select(schema => new ReferencePage(links.PathOf(schema.TypeName)!, types.Write(schema))));
        pages.AddRange(client.Model.Events.Select(model => new ReferencePage(links.PathOf(model.TypeName)!, types.Write(model))));
        return pages;
    }
}
