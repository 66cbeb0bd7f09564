using ApiVideo.Generator.Building;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Tool.Reference;

/// <summary>Writes the page of a model, an enum, a union or an event.</summary>
internal sealed class TypePage
{
    private const string Up = "../";

    private readonly BuiltClient _client;
    private readonly ReferenceLinks _links;
    private readonly ILookup<string, string> _users;

    public TypePage(BuiltClient client, ReferenceLinks links)
    {
        _client = client;
        _links = links;
        _users = UsersOf(client, links);
    }

    public string Write(SchemaModel schema)
    {
        var page = new Markdown();
        page.Heading(1, schema.TypeName);
        page.Description(schema.Doc);
        if (schema.IsDeprecated)
        {
            page.Paragraph("**Deprecated.**");
        }

        switch (schema)
        {
            case ObjectModel model:
                WriteObject(page, model);
                break;
            case EnumModel model:
                WriteEnum(page, model);
                break;
            case UnionModel model:
                WriteUnion(page, model);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(schema), schema.GetType().Name, "No page is written for this kind of type.");
        }

        var users = _users[schema.TypeName].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        page.Paragraph(users.Count == 0 ? null : "Used by: " + string.Join(", ", users) + ".");
        return Finish(page);
    }

    public string Write(EventModel model)
    {
        var page = new Markdown();
        page.Heading(1, model.TypeName);
        page.Description(model.Doc);
        page.Paragraph($"The event {Markdown.Literal(model.Key)}, a record that derives from `WebhookEvent`. A handler gets it in `On{model.BaseName}Async`.");
        page.Paragraph(RecognizedBy(model));
        if (model.Payload is { } payload)
        {
            page.Paragraph($"`{model.PayloadName}` is {_links.Type(payload, isNullable: true, Up)}.");
        }

        page.Table(["Property", "Type", "JSON", "Notes", "Description"], model.Properties.Select(property => Member(model.TypeName, property)));
        page.Paragraph("A member that is absent, or cannot be read, is null. `UnreadableMembers` names the latter, and `Json` has the whole payload.");
        return Finish(page);
    }

    private static string RecognizedBy(EventModel model)
    {
        var ways = new List<string>();
        if (model.HeaderText is { } text)
        {
            ways.Add($"the text {Markdown.Literal(text)} of the header that names events");
        }

        if (model.TypeMember is { } member && !model.TypeValues.IsEmpty)
        {
            ways.Add($"the member {Markdown.Literal(member)} with {string.Join(" or ", model.TypeValues.Select(Markdown.Literal))}");
        }

        return $"It is recognized by {(ways.Count == 0 ? "its members" : string.Join(", or by ", ways))}.";
    }

    private void WriteObject(Markdown page, ObjectModel model)
    {
        page.Paragraph($"A {(model.Derived.IsEmpty ? "sealed " : "")}record{(model.BaseName is { } parent ? ", which derives from " + _links.Named(parent, Up) : "")}.");
        if (model.Discriminator is { } discriminator && !model.Derived.IsEmpty)
        {
            page.Paragraph($"The member {Markdown.Literal(discriminator)} says which of these an object is:");
            page.Table(["Type", "Value"], model.Derived.Select(derived => new[] { _links.Named(derived.TypeName, Up), Texts(derived.DiscriminatorValues, isDefault: derived.TypeName == model.DefaultName) }));
        }

        page.Table(["Property", "Type", "JSON", "Notes", "Description"], model.Properties.Select(property => Member(model.TypeName, property)));
        if (model.AdditionalType is { } additional)
        {
            page.Paragraph($"`{model.AdditionalName}` has all other members, by their JSON names, as {_links.Type(additional, model.IsAdditionalNullable, Up)}.");
        }
    }

    private string[] Member(string typeName, PropertyModel property)
    {
        var isNullable = !property.IsRequired || property.IsNullable;
        var type = property.IsOptionalWrapper ? $"Optional&lt;{_links.Type(property.Type, isNullable: true, Up)}&gt;" : _links.Type(property.Type, isNullable, Up);
        return [$"`{property.Name}`", type, Markdown.Literal(property.WireName), string.Join(", ", Notes(typeName, property)), Markdown.Cell(property.Doc)];
    }

    private IEnumerable<string> Notes(string typeName, PropertyModel property)
    {
        if (property.Discriminator is { Value: { } value, IsFixed: true } || (property.Constant is { } constant && (value = constant.Text) is not null))
        {
            yield return "always " + Markdown.Literal(value);
        }
        else if (property.IsRequired)
        {
            yield return "**required**";
        }

        if (property.IsReadOnly)
        {
            yield return "read-only";
        }

        if (property.IsWriteOnly)
        {
            yield return "write-only";
        }

        if (property.IsSecret)
        {
            yield return "printed as `***`";
        }

        if (property.IsDeprecated)
        {
            yield return "deprecated";
        }

        foreach (var note in ValueNotes.Of(_client.Sources.Member(typeName, property.WireName), property.Doc))
        {
            yield return note;
        }
    }

    private static void WriteEnum(Markdown page, EnumModel model)
    {
        page.Paragraph(model.ValueKind == TypeKind.String
            ? $"An open enum of texts: other texts survive a round trip, and `new {model.TypeName}(\"…\")` creates them."
            : $"An open enum of numbers: other numbers survive a round trip, and `new {model.TypeName}(…)` creates them.");
        page.Table(["Name", "Value", "Description"], model.Members.Select(member => new[] { $"`{model.TypeName}.{member.Name}`", Markdown.Literal(member.WireValue), Markdown.Cell(member.Description) }));
    }

    private void WriteUnion(Markdown page, UnionModel model)
    {
        page.Paragraph(model.Discriminator is { } discriminator
            ? $"One of these types; the member {Markdown.Literal(discriminator)} says which. `Match` and `TryGet…` tell them apart, and a case that the document does not know keeps its JSON."
            : "One of these types, told apart by their shape with `Match` and `TryGet…`. A case that the document does not know keeps its JSON.");
        page.Table(["Case", "Type", "Value"], model.Cases.Select(@case => new[]
        {
            $"`{@case.Name}`", _links.Type(@case.Type, isNullable: false, Up), Texts(@case.DiscriminatorValues, @case.IsDefault),
        }));
    }

    private static string Texts(IEnumerable<string> texts, bool isDefault) => string.Join(", ", texts.Select(Markdown.Literal).Concat(isDefault ? ["any other"] : []));

    private static string Finish(Markdown page) => page.Paragraph("[Back to the index](../README.md)").ToString();

    private static ILookup<string, string> UsersOf(BuiltClient client, ReferenceLinks links)
    {
        var users = new List<(string Type, string User)>();
        foreach (var api in client.Model.Apis.Where(api => api.IsVisible))
        {
            foreach (var operation in api.Operations.Where(operation => operation.IsVisible))
            {
                users.AddRange(NamesIn(operation).Select(name => (name, links.Operation(api, operation, Up))));
            }
        }

        foreach (var schema in client.Model.Schemas.Where(schema => schema.IsVisible))
        {
            users.AddRange(Reach.Parts(schema).Select(type => type.Innermost.Name).OfType<string>().Where(name => name != schema.TypeName).Select(name => (name, links.Named(schema.TypeName, Up))));
        }

        foreach (var model in client.Model.Events)
        {
            users.AddRange(Reach.All(model).Select(type => type.Innermost.Name).OfType<string>().Select(name => (name, links.Named(model.TypeName, Up))));
        }

        return users.ToLookup(user => user.Type, user => user.User, StringComparer.Ordinal);
    }

    private static IEnumerable<string> NamesIn(OperationModel operation) => Reach.All(operation).Select(type => type.Innermost.Name).OfType<string>();
}
