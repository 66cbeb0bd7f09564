using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Model;

/// <summary>The types of one client, as an ASP.NET Core application describes them in its OpenAPI document.</summary>
/// <param name="Scope">The client's.</param>
/// <param name="ClientName">The name of the client.</param>
/// <param name="Prefix">What the names of the client's companions begin with.</param>
/// <param name="Schemas">The types.</param>
/// <param name="Events">The events.</param>
/// <param name="Context">The JSON context, which has the lists that applications name.</param>
internal sealed record OpenApiFile(
    Scope Scope, string ClientName, string Prefix, EquatableArray<SchemaModel> Schemas, EquatableArray<EventModel> Events, ContextFile Context)
{
    public static OpenApiFile Of(ClientModel client) =>
        new(client.Client.Scope, client.Client.TypeName, client.Client.Prefix, client.Schemas, client.Events, client.Context);
}
