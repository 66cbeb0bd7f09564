using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Events;
using ApiVideo.Generator.Model.Schemas;

namespace ApiVideo.Generator.Emission.OpenApi;

/// <summary>Writes the schema of each emitted type, as JSON.</summary>
internal sealed class SchemaTexts(OpenApiFile model)
{
    private readonly Dictionary<string, EnumModel> _enums = model.Schemas.OfType<EnumModel>().ToDictionary(schema => schema.TypeName, StringComparer.Ordinal);

    public IEnumerable<(string Type, string Json)> All()
    {
        foreach (var schema in model.Schemas)
        {
            yield return (schema.TypeName, Text(json => Write(json, schema), schema.Doc, schema.IsDeprecated));
        }

        foreach (var item in model.Events)
        {
            yield return (item.TypeName, Text(json => WriteEvent(json, item), item.Doc, item.IsDeprecated));
        }

        if (model.Events.Count > 0)
        {
            yield return ("WebhookEvent", Text(WriteEvents, new DocText("An event.", Details: null), isDeprecated: false));
            yield return ("UnknownWebhookEvent", Text(static json => json.Member("type", "object"), new DocText("An event that the document does not know.", Details: null), isDeprecated: false));
        }
    }

    private static string Text(Action<JsonText> write, DocText doc, bool isDeprecated)
    {
        var json = new JsonText().Open('{');
        write(json);
        WriteDoc(json, doc);
        return json.Flag("deprecated", isDeprecated).Close('}').ToString();
    }

    private static void WriteDoc(JsonText json, DocText doc)
    {
        var text = string.Join("\n\n", new[] { doc.Summary?.Trim(), doc.Details?.Trim() }.Where(part => !string.IsNullOrEmpty(part)));
        if (text.Length > 0)
        {
            json.Member("description", text);
        }
    }

    private static void WriteEnum(JsonText json, EnumModel model)
    {
        // Any value is accepted, so a list of the values alone would be wrong.
        var type = model.NumberKind is null ? "string" : "integer";
        var members = model.Members.GroupBy(member => member.WireValue, StringComparer.Ordinal).Select(same => same.First()).ToList();
        json.Name("anyOf").Open('[').Open('{').Member("type", type).Name("enum").Open('[');
        foreach (var member in members)
        {
            _ = model.NumberKind is null ? json.Text(member.WireValue) : json.Literal(member.WireValue);
        }

        json.Close(']');
        if (model.NumberKind is not null)
        {
            json.Name("x-enum-varnames").Open('[');
            members.ForEach(member => json.Text(member.Name));
            json.Close(']');
        }

        json.Close('}').Open('{').Member("type", type).Close('}').Close(']');
    }

    private static void WriteUnion(JsonText json, UnionModel model)
    {
        json.Name(model.Discriminator is null ? "anyOf" : "oneOf").Open('[');
        foreach (var type in model.Cases.Select(item => item.Type).Distinct())
        {
            json.Open('{');
            TypeSchemas.Write(json, type);
            json.Close('}');
        }

        json.Close(']');
        if (model.Discriminator is { } member)
        {
            WriteDiscriminator(json, member, model.Cases.Where(item => item.Type.IsNamed).SelectMany(item => item.DiscriminatorValues.Select(value => (value, item.Type.Name!))));
        }
    }

    private static void WriteDiscriminator(JsonText json, string member, IEnumerable<(string Value, string Type)> mapping)
    {
        json.Name("discriminator").Open('{').Member("propertyName", member).Name("mapping").Open('{');
        foreach (var value in mapping.GroupBy(pair => pair.Value, StringComparer.Ordinal))
        {
            json.Member(value.Key, value.First().Type);
        }

        json.Close('}').Close('}');
    }

    private void Write(JsonText json, SchemaModel schema)
    {
        switch (schema)
        {
            case EnumModel model:
                WriteEnum(json, model);
                break;
            case UnionModel model:
                WriteUnion(json, model);
                break;
            case ObjectModel { BaseName: { } parent } model:
                json.Name("allOf").Open('[').Open('{').Member("$ref", parent).Close('}').Open('{');
                WriteObject(json, model, model.Properties.Where(property => !property.IsInherited).ToList());
                json.Close('}').Close(']');
                break;
            case ObjectModel model:
                WriteObject(json, model, [.. model.Properties]);
                break;
        }
    }

    private void WriteObject(JsonText json, ObjectModel model, IReadOnlyList<PropertyModel> properties)
    {
        json.Member("type", "object");
        WriteProperties(json, properties, fixedMember: null);
        if (model is { AdditionalType: { } values, IsAdditionalInherited: false })
        {
            json.Name("additionalProperties").Open('{');
            TypeSchemas.Write(json, values, model.IsAdditionalNullable);
            json.Close('}');
        }

        if (model.Discriminator is { } member && model.Derived.Count > 0)
        {
            var own = model.Properties.Where(property => property.WireName == member).Select(property => property.Discriminator?.Value).OfType<string>().Take(1);
            WriteDiscriminator(json, member, own.Select(value => (value, model.TypeName)).Concat(model.Derived.SelectMany(derived => derived.DiscriminatorValues.Select(value => (value, derived.TypeName)))));
        }
    }

    private void WriteEvent(JsonText json, EventModel model)
    {
        if (model.Payload is { } payload)
        {
            TypeSchemas.Write(json, payload);
            return;
        }

        json.Member("type", "object");
        WriteProperties(json, [.. model.Properties], model.IsTypeFixed ? (model.TypeMember!, model.TypeValues[0]) : null);
    }

    private void WriteEvents(JsonText json)
    {
        json.Name("anyOf").Open('[');
        foreach (var name in model.Events.Select(item => item.TypeName).Append("UnknownWebhookEvent"))
        {
            json.Open('{').Member("$ref", name).Close('}');
        }

        json.Close(']');
    }

    private void WriteProperties(JsonText json, IReadOnlyList<PropertyModel> properties, (string Name, string Value)? fixedMember)
    {
        var required = properties.Where(property => property.Discriminator?.IsRequired ?? property.IsRequired).Select(property => property.WireName).ToList();
        if (fixedMember is { } first)
        {
            required.Insert(0, first.Name);
        }

        if (required.Count > 0)
        {
            json.Name("required").Open('[');
            required.ForEach(name => json.Text(name));
            json.Close(']');
        }

        if (properties.Count == 0 && fixedMember is null)
        {
            return;
        }

        json.Name("properties").Open('{');
        if (fixedMember is { } member)
        {
            json.Name(member.Name).Open('{').Member("type", "string").Name("enum").Open('[').Text(member.Value).Close(']').Close('}');
        }

        foreach (var property in properties)
        {
            json.Name(property.WireName).Open('{');
            WriteProperty(json, property);
            json.Close('}');
        }

        json.Close('}');
    }

    private void WriteProperty(JsonText json, PropertyModel property)
    {
        if (property.Constant is { } constant)
        {
            WriteConstant(json, property.Type, constant);
        }
        else
        {
            TypeSchemas.Write(json, property.Type, property.Discriminator?.IsNullable ?? property.IsNullable);
            WriteLimits(json, property);
        }

        WriteDoc(json, property.Doc);
        json.Flag("readOnly", property.IsReadOnly).Flag("writeOnly", property.IsWriteOnly).Flag("deprecated", property.IsDeprecated);
    }

    private void WriteConstant(JsonText json, TypeRef type, ConstantModel constant)
    {
        var value = constant.IsEnumMember ? _enums[type.Name!].Members.First(member => member.Name == constant.Text).WireValue : constant.Text;
        var isText = type.Kind == TypeKind.Enum && !type.IsNumeric;
        json.Member("type", isText ? "string" : type.Kind == TypeKind.Boolean ? "boolean" : "integer").Name("enum").Open('[');
        _ = isText ? json.Text(value) : json.Literal(value);
        json.Close(']');
    }

    // Beside a reference there is no room for limits in OpenAPI 3.0; they are those of the type.
    private static void WriteLimits(JsonText json, PropertyModel property)
    {
        if (property.Type.IsNamed)
        {
            return;
        }

        foreach (var limit in property.Limits.Where(limit => limit.Keyword != "format" || property.Type.Kind == TypeKind.String))
        {
            _ = limit.IsText ? json.Member(limit.Keyword, limit.Value) : json.Name(limit.Keyword).Literal(limit.Value);
        }
    }
}
