using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Building.Schemas;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Naming;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using NJsonSchema;
using NSwag;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Building.Requests;

/// <summary>Builds the parameters of an operation, those of its path included.</summary>
internal sealed class ParameterBuilder(BuildContext context, SchemaBuilder schemas)
{
    // The specification says that these are described elsewhere, and that parameters of these names are ignored.
    private static readonly HashSet<string> IgnoredHeaders = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    // Headers that HTTP itself gives the form of its dates.
    private static readonly HashSet<string> DateHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Date", "Expires", "If-Modified-Since", "If-Range", "If-Unmodified-Since", "Last-Modified", "Retry-After", "Sunset",
    };

    /// <summary>Gets the parameters; null when a required one cannot be sent, and then the operation is left out.</summary>
    public List<ParameterModel>? Build(LocatedOperation located, string typePrefix)
    {
        var parameters = new List<ParameterModel>();
        var all = Merged(located).ToList();
        var placed = PathNames(located, all.Where(parameter => parameter.Kind == OpenApiParameterKind.Path).ToList());
        foreach (var parameter in all)
        {
            if (parameter.Kind is OpenApiParameterKind.Body or OpenApiParameterKind.FormData or OpenApiParameterKind.ModelBinding or OpenApiParameterKind.Undefined)
            {
                continue;
            }

            if (parameter.Kind == OpenApiParameterKind.Header && IgnoredHeaders.Contains(parameter.Name))
            {
                continue;
            }

            if (parameter.Kind == OpenApiParameterKind.Path && !placed.ContainsKey(parameter))
            {
                continue;
            }

            if (Build(located, parameter, placed.TryGetValue(parameter, out var place) ? place : parameter.Name, typePrefix) is { } model)
            {
                parameters.Add(model);
            }
            else if (parameter.IsRequired)
            {
                context.Findings.OperationLeftOut(located.Pointer, located.Display, $"its required parameter '{parameter.Name}' cannot be sent");
                return null;
            }
        }

        AddUndeclared(located, parameters, isTold: all.Exists(parameter => parameter.Kind == OpenApiParameterKind.Path && !(placed.TryGetValue(parameter, out var name) && name == parameter.Name)));
        return parameters;
    }

    /// <summary>
    /// Gets the parameters and the parts of the body names that differ. What two would be called is the one's of the first place: path,
    /// query, header, cookie, part; the other has its place behind the name. Those of the path never change, so giving way to one is no finding.
    /// </summary>
    public IReadOnlyList<ParameterModel> Name(LocatedOperation located, IReadOnlyList<ParameterModel> parameters)
    {
        var named = new ParameterModel[parameters.Count];
        var taken = new HashSet<string>(ReservedNames.OperationLocals, StringComparer.Ordinal);
        var inPath = new HashSet<string>(StringComparer.Ordinal);
        foreach (var index in Enumerable.Range(0, parameters.Count).OrderBy(index => parameters[index].Location).ThenBy(index => parameters[index].Name != parameters[index].WireName).ThenBy(index => parameters[index].WireName, StringComparer.Ordinal))
        {
            var parameter = parameters[index];
            var wanted = ReservedNames.OperationLocals.Contains(parameter.Name, StringComparer.Ordinal) ? parameter.Name + (parameter.Location == ParameterLocation.Part ? "Part" : "Parameter") : parameter.Name;
            var name = wanted;
            if (!taken.Add(name))
            {
                name = wanted + parameter.Location;
                for (var hash = StableHash.Of(parameter.WireName); !taken.Add(name); hash = StableHash.Of(hash))
                {
                    name = wanted + hash;
                }

                if (!inPath.Contains(wanted) || name != wanted + parameter.Location)
                {
                    context.Findings.NameClash(located.Pointer, wanted, $"is renamed to '{name}', because another parameter has that name");
                }
            }

            if (parameter.Location == ParameterLocation.Path)
            {
                inPath.Add(name);
            }

            named[index] = parameter with { Name = name };
        }

        return named;
    }

    /// <summary>
    /// Gets the name in the path that each path parameter stands for: its own. One that the path does not have stands for what is left
    /// over, if that can be only one; else it is left out, for nothing could carry it.
    /// </summary>
    private Dictionary<OpenApiParameter, string> PathNames(LocatedOperation located, List<OpenApiParameter> parameters)
    {
        var names = PathTemplate.Names(located.Path).Distinct(StringComparer.Ordinal).ToList();
        var placed = parameters.Where(parameter => names.Contains(parameter.Name)).ToDictionary(parameter => parameter, parameter => parameter.Name);
        var free = names.Where(name => !placed.ContainsValue(name)).ToList();
        var astray = parameters.Where(parameter => !placed.ContainsKey(parameter)).ToList();
        foreach (var parameter in astray)
        {
            var likely = free.FirstOrDefault(name => string.Equals(name, parameter.Name, StringComparison.OrdinalIgnoreCase))
                ?? (free.Count == 1 && astray.Count == 1 ? free[0] : null);
            if (likely is not null && !placed.ContainsValue(likely))
            {
                placed.Add(parameter, likely);
            }

            context.Findings.DocumentDefect(
                context.Spec.PointerOf(parameter),
                $"The path '{located.Path}' has no parameter '{parameter.Name}'; " + (likely is null ? "it is left out" : $"it is read as '{likely}', which the path has"));
        }

        return placed;
    }

    private ParameterModel? Build(LocatedOperation located, OpenApiParameter parameter, string wireName, string typePrefix)
    {
        var schema = parameter.Schema ?? parameter;
        var location = LocationOf(parameter);
        if (location is ParameterLocation.Header or ParameterLocation.Cookie && !HttpNames.IsToken(parameter.Name))
        {
            context.Findings.NotSupported(context.Spec.PointerOf(parameter), $"The name of the {location.ToString().ToLowerInvariant()} '{parameter.Name}'", "HTTP has no such name, and the parameter is left out");
            return null;
        }

        var contentType = Extensions.Text(parameter.ExtensionData, Marks.ContentType);
        var typeName = typePrefix + Identifier.Pascal(parameter.Name);
        var type = contentType is null ? schemas.UseAsParameter(schema, typeName).Type : schemas.Use(schema, typeName).Type;
        if (contentType is not null && !MediaTypes.IsJson(contentType) && !MediaTypes.IsAny(contentType) && type.Kind is not TypeKind.String)
        {
            context.Findings.NotSupported(context.Spec.PointerOf(parameter), $"The type {contentType} of the parameter '{parameter.Name}'", "the parameter is left out");
            return null;
        }

        var style = ParameterStyles.Of(parameter, location);
        var model = new ParameterModel
        {
            Name = AuthorNames.OfParameter(context, parameter.ExtensionData, context.Spec.PlaceOf(parameter)) ?? Identifier.Camel(wireName),
            WireName = wireName,
            Location = location,
            Type = type,
            IsRequired = parameter.IsRequired || parameter.Kind == OpenApiParameterKind.Path,
            Style = style,
            IsExploded = ParameterStyles.IsExploded(parameter, style),
            Encoding = ParameterEncoding.Plain,
            IsHttpDate = location == ParameterLocation.Header && type.Kind == TypeKind.DateTimeOffset && DateHeaders.Contains(parameter.Name),
            AllowsReserved = location == ParameterLocation.Query && ParameterStyles.AllowsReserved(context.Spec.Raw(context.Spec.PointerOf(parameter))),
            Default = schema.ActualSchema.Default is long and >= int.MinValue and <= int.MaxValue and var value ? (int)(long)value : null,
            Minimum = schema.ActualSchema.Minimum is { } minimum and >= int.MinValue and <= int.MaxValue ? (int)minimum : null,
            IsDeprecated = parameter.IsDeprecated,
            Doc = Docs.Of(Docs.WithDefault(parameter.Description ?? schema.Description, SchemaShape.Actual(schema)), details: null),
        };
        var encoding = contentType is null ? ParameterStyles.EncodingOf(model, isComposite: IsUntypedObject(schema, type))
            : type.Kind == TypeKind.String && !MediaTypes.IsJson(contentType) ? ParameterEncoding.Plain : ParameterEncoding.Json;
        return model with { Encoding = encoding };
    }

    private static bool IsUntypedObject(JsonSchema schema, TypeRef type) =>
        type.Kind == TypeKind.Any && (schema.ActualSchema.Type & (JsonObjectType.Object | JsonObjectType.Array)) != 0;

    /// <summary>Gets the operation's own parameters and those of the path item that it does not override.</summary>
    private IEnumerable<OpenApiParameter> Merged(LocatedOperation located)
    {
        var own = located.Operation.Parameters.Select(Actual).Where(parameter => !string.IsNullOrEmpty(parameter.Name)).ToList();
        var inherited = (located.PathItem.Parameters ?? []).Select(Actual)
            .Where(parameter => !string.IsNullOrEmpty(parameter.Name) && !own.Any(other => other.Name == parameter.Name && other.Kind == parameter.Kind));
        foreach (var group in inherited.Concat(own).GroupBy(parameter => (parameter.Name, parameter.Kind)))
        {
            if (group.Distinct().Count() > 1)
            {
                context.Findings.DocumentDefect(PlaceOf(located, group.Last()), $"The parameter '{group.Key.Name}' is described twice; the last description counts");
            }

            yield return group.Last();
        }
    }

    /// <summary>Gets where an operation lists a parameter, or the reference to it; the operation where neither is there.</summary>
    private SpecPointer PlaceOf(LocatedOperation located, OpenApiParameter parameter)
    {
        var target = context.Spec.PointerOf(parameter);
        var list = located.Pointer.Child("parameters");
        if (target.File == list.File && target.Pointer.StartsWith(list.Pointer + "/", StringComparison.Ordinal))
        {
            return target;
        }

        var listed = (context.Spec.Raw(list) as JArray)?.ToList() ?? [];
        var index = listed.FindLastIndex(entry => (entry as JObject)?["$ref"] is JValue { Value: string reference } && reference.EndsWith("#" + target.Pointer, StringComparison.Ordinal));
        return index < 0 ? located.Pointer : list.Child(index);
    }

    private static OpenApiParameter Actual(OpenApiParameter parameter) => parameter.ActualParameter;

    /// <summary>Creates a text parameter of each name in the path that the document forgot to declare.</summary>
    private void AddUndeclared(LocatedOperation located, List<ParameterModel> parameters, bool isTold)
    {
        var names = new List<string>();
        foreach (var name in PathTemplate.Names(located.Path).Distinct(StringComparer.Ordinal).ToList())
        {
            if (parameters.Any(parameter => parameter.Location == ParameterLocation.Path && parameter.WireName == name))
            {
                continue;
            }

            names.Add(name);
            parameters.Add(new ParameterModel
            {
                Name = Identifier.Camel(name),
                WireName = name,
                Location = ParameterLocation.Path,
                Type = TypeRef.Scalar(TypeKind.String),
                IsRequired = true,
                Style = ParameterStyle.Simple,
                IsExploded = false,
                Encoding = ParameterEncoding.Plain,
                IsDeprecated = false,
                Doc = DocText.None,
            });
        }

        // A parameter that the path does not have tells it all already.
        if (names.Count > 0 && !isTold)
        {
            context.Findings.DocumentDefect(located.Pointer, $"The path '{located.Path}' has parameters that nothing describes ('{string.Join("', '", names)}'); they are texts");
        }
    }

    // As a form it is what an exploded object of the query is.
    private static ParameterLocation LocationOf(OpenApiParameter parameter) => parameter.Kind switch
    {
        OpenApiParameterKind.Query when Extensions.IsTrue(parameter.ExtensionData, Marks.QueryString) && Extensions.Text(parameter.ExtensionData, Marks.ContentType) is not null => ParameterLocation.QueryString,
        OpenApiParameterKind.Path => ParameterLocation.Path,
        OpenApiParameterKind.Header => ParameterLocation.Header,
        OpenApiParameterKind.Cookie => ParameterLocation.Cookie,
        _ => ParameterLocation.Query,
    };
}
