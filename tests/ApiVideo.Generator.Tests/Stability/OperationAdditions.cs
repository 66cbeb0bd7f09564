using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Tests.Stability;

/// <summary>Additions to the operations of a document, and to what stands around them: servers, tags, webhooks, security schemes.</summary>
internal sealed class OperationAdditions(AdditionParts parts)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    public string AddPath()
    {
        var path = "/" + parts.Name("added") + "/{id}";
        var operation = Operation("get", withBody: false);
        operation["parameters"] = new JArray(parts.Parameter("id", "path"));
        parts.Document.Paths[path] = new JObject { ["get"] = operation };
        return "path " + path;
    }

    public string? AddOperation()
    {
        var path = parts.Pick(parts.Document.Paths.Properties().Where(path => path.Value is JObject && !path.Name.StartsWith("x-", StringComparison.Ordinal)).ToList());
        var item = path?.Value as JObject;
        var method = Methods.FirstOrDefault(candidate => item?[candidate] is null);
        if (item is null || method is null || item["$ref"] is not null)
        {
            return null;
        }

        item[method] = Operation(method, withBody: method is "put" or "post" or "patch");
        return $"operation {method} {path!.Name}";
    }

    public string AddScheme()
    {
        var name = parts.Name("addedKey");
        parts.Document.SecuritySchemes[name] = new JObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "X-" + name };
        return "security scheme " + name;
    }

    // At the end of its list, as the documentation asks for. Parts of a multipart body come after it, and are a list of their own.
    public string? AddParameter()
    {
        var operation = parts.Pick(parts.Document.Operations.Where(operation => operation["parameters"] is JArray && !GrowingDocument.HasParts(operation)).ToList());
        if (operation is null)
        {
            return null;
        }

        var parameter = parts.Parameter(parts.Name(AdditionParts.AddedParameter), "query");
        parameter["required"] = false;
        ((JArray)operation["parameters"]!).Add(parameter);
        return $"parameter {parameter["name"]} of {operation.Path}";
    }

    public string? AddFailure()
    {
        if (parts.Pick(parts.Document.Operations.Where(operation => operation["responses"] is JObject responses && responses["default"] is null && responses["418"] is null).ToList()) is not { } operation)
        {
            return null;
        }

        operation["responses"]!["418"] = parts.Body(parts.Object(depth: 1), "A failure.");
        return "failure of " + operation.Path;
    }

    // Behind what is there, because the first kind of content that can be read is the one that is.
    public string? AddContent()
    {
        var isRequest = parts.Random.Next(2) == 0;
        var bodies = isRequest
            ? parts.Document.Operations.Select(operation => operation["requestBody"]).OfType<JObject>()
            : parts.Document.Operations.SelectMany(operation => (operation["responses"] as JObject)?.Properties() ?? []).Select(response => response.Value).OfType<JObject>();
        if (parts.Pick(bodies.Select(body => body["content"]).OfType<JObject>().Where(content => content["application/json"] is not null && content["text/csv"] is null).ToList()) is not { } contents)
        {
            return null;
        }

        contents["text/csv"] = new JObject { ["schema"] = new JObject { ["type"] = "string" } };
        return "content of " + contents.Path;
    }

    public string? AddHeader()
    {
        if (parts.Pick(parts.Document.Operations.SelectMany(operation => (operation["responses"] as JObject)?.Properties() ?? []).Select(response => response.Value).OfType<JObject>().Where(response => response["$ref"] is null).ToList()) is not { } response)
        {
            return null;
        }

        var headers = response["headers"] as JObject;
        if (headers is null)
        {
            response["headers"] = headers = [];
        }

        headers[parts.Name("X-Added-")] = parts.Document.IsSwagger ? new JObject { ["type"] = "integer" } : new JObject { ["schema"] = new JObject { ["type"] = "integer" } };
        return "header of " + response.Path;
    }

    public string? Deprecate()
    {
        if (parts.Pick(parts.Document.Operations.Where(operation => operation["deprecated"] is null).ToList()) is not { } operation)
        {
            return null;
        }

        operation["deprecated"] = true;
        return "deprecation of " + operation.Path;
    }

    public string? AddPathParameter()
    {
        var item = parts.Pick(parts.Document.Paths.Properties().Select(path => path.Value).OfType<JObject>().Where(item => item["$ref"] is null && !item.Properties().Select(property => property.Value).OfType<JObject>().Any(GrowingDocument.HasParts)).ToList());
        if (item is null)
        {
            return null;
        }

        var parameter = parts.Parameter(parts.Name(AdditionParts.AddedParameter), "query");
        parameter["required"] = false;
        if (item["parameters"] is not JArray parameters)
        {
            item["parameters"] = parameters = [];
        }

        parameters.Add(parameter);
        return $"parameter {parameter["name"]} of {item.Path}";
    }

    public string? AddSecurity()
    {
        var scheme = parts.Pick(parts.Document.SecuritySchemes.Properties().ToList());
        if (scheme is null || parts.Pick(parts.Document.Operations.Where(operation => operation["security"] is null).ToList()) is not { } operation)
        {
            return null;
        }

        operation["security"] = new JArray(new JObject { [scheme.Name] = new JArray() });
        return "security of " + operation.Path;
    }

    public string? AddCallback()
    {
        if (parts.Document.IsSwagger || parts.Pick(parts.Document.Operations.Where(operation => operation["callbacks"] is null).ToList()) is not { } operation)
        {
            return null;
        }

        operation["callbacks"] = new JObject
        {
            [parts.Name("whenAdded")] = new JObject
            {
                ["{$request.body#/callbackUrl}"] = new JObject
                {
                    ["post"] = new JObject { ["requestBody"] = parts.Body(parts.Object(depth: 0), "A callback."), ["responses"] = new JObject { ["200"] = new JObject { ["description"] = "Taken." } } },
                },
            },
        };
        return "callback of " + operation.Path;
    }

    public string? AddServer()
    {
        // Where all servers leave something open there is no address to begin with; a first one by nature changes what callers have to say.
        if (parts.Document.Root["servers"] is not JArray { Count: > 0 } servers || servers.All(server => server["url"]?.ToString() is not { } url || url.Contains('{', StringComparison.Ordinal) || !url.StartsWith("http", StringComparison.Ordinal)))
        {
            return null;
        }

        servers.Add(new JObject { ["url"] = $"https://{parts.Name("added")}.example" });
        return "server";
    }

    public string? AddWebhook()
    {
        if (parts.Document.IsSwagger)
        {
            return null;
        }

        var name = parts.Name("added.happened");
        parts.Document.Webhooks[name] = new JObject
        {
            ["post"] = new JObject { ["requestBody"] = parts.Body(parts.Object(depth: 0), "An event."), ["responses"] = new JObject { ["200"] = new JObject { ["description"] = "Taken." } } },
        };
        return "webhook " + name;
    }

    public string AddTag()
    {
        var tag = parts.Name("Added tag ");
        if (parts.Random.Next(2) == 0 && parts.Pick(parts.Document.Operations.Where(operation => operation["tags"] is JArray { Count: > 0 }).ToList()) is { } operation)
        {
            ((JArray)operation["tags"]!).Add(tag);
            return "second tag of " + operation.Path;
        }

        parts.Document.Root["tags"] = parts.Document.Root["tags"] as JArray ?? [];
        ((JArray)parts.Document.Root["tags"]!).Insert(0, new JObject { ["name"] = tag, ["description"] = "A tag." });
        return "tag " + tag;
    }

    private JObject Operation(string method, bool withBody)
    {
        var operation = new JObject
        {
            ["operationId"] = parts.Name(method + "Added"),
            ["responses"] = new JObject { ["200"] = parts.Body(parts.Object(depth: 0), "An answer."), ["404"] = parts.Body(parts.Object(depth: 1), "A failure.") },
        };
        if (parts.Pick(parts.Document.Operations.Select(other => other["tags"]).OfType<JArray>().Where(tags => tags.Count > 0).ToList()) is { } tags && parts.Random.Next(3) > 0)
        {
            operation["tags"] = new JArray(tags[0].DeepClone());
        }

        if (withBody && parts.Document.IsSwagger)
        {
            operation["parameters"] = new JArray(new JObject { ["name"] = "body", ["in"] = "body", ["schema"] = parts.Object(depth: 0) });
        }
        else if (withBody)
        {
            operation["requestBody"] = parts.Body(parts.Object(depth: 0), "A request.");
        }

        return operation;
    }
}
