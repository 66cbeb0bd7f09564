using System.Text;
using ApiVideo.Generator.Building;
using ApiVideo.Generator.Emission.Client;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Responses;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Model.Servers;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Tool.Examples;

/// <summary>Writes a program that calls an operation, as a console application with implicit usings compiles it.</summary>
internal sealed class OperationExample(BuiltClient client)
{
    private readonly ClientModel _model = client.Model;
    private readonly DocumentExamples _documented = new(client.Sources);

    public string Of(ApiModel api, OperationModel operation)
    {
        var names = new ExampleNames(_model);
        var construction = Construction(names, operation);
        var call = Lines(names, operation) + Call(names, api, operation);
        var text = new StringBuilder();
        text.Append(construction).Append("\n\n");
        text.Append("try\n{\n").Append(Indent(call)).Append("\n}\n");
        var console = names.Net("Console");
        foreach (var type in operation.Errors.Select(error => error.Type).Where(type => type.Kind == TypeKind.Object).Select(type => type.Name!).Distinct(StringComparer.Ordinal))
        {
            text.Append($"catch (ApiException<{names.Own(type)}> e)\n{{\n    {console}.WriteLine($\"{{e.StatusCode}}: {{e.Error}}\");\n}}\n");
        }

        text.Append($"catch (ApiException e)\n{{\n    {console}.WriteLine($\"{{e.StatusCode}}: {{e.ResponseBody}}\");\n}}\n");
        return string.Concat(names.Usings.Select(line => line + "\n")) + "\n" + text;
    }

    /// <summary>Writes how a client is created.</summary>
    public string Construction(ExampleNames names, OperationModel? operation)
    {
        var options = new List<string>();
        if (_model.Client.Servers.Count == 0)
        {
            options.Add($"BaseAddress = new {names.Net("Uri")}(\"https://api.example.com\"),");
        }

        var kinds = operation is null ? SecurityModel.AnyKind : operation.Security.FirstOrDefault(alternative => alternative != 0);
        if (Credential(names, kinds) is { } credential)
        {
            options.Add($"Credential = {credential},");
        }

        var name = _model.Client.TypeName;
        return options.Count == 0
            ? $"using var client = new {name}(new {name}Options());"
            : $"using var client = new {name}(new {name}Options\n{{\n" + string.Concat(options.Select(option => Indent(option) + "\n")) + "});";
    }

    private string Call(ExampleNames names, ApiModel api, OperationModel operation)
    {
        var arguments = Signature.Of(operation, without: []).Where(parameter => parameter.Default is null || IsShown(operation, parameter.Name))
            .Select(parameter => Argument(names, operation, parameter)).ToList();
        var call = $"client.{api.PropertyName}.{operation.Name}Async({string.Join(", ", arguments)})";
        var console = names.Net("Console");
        var result = operation.Result;
        if (result.IsSequence)
        {
            return $"await foreach (var item in {call})\n{{\n    {console}.WriteLine(item);\n}}";
        }

        return result.Kind switch
        {
            ResultKind.None => $"ApiResponse response = await {call};\n{console}.WriteLine($\"{{response.StatusCode}}; {{response.RateLimit.Remaining}} calls left\");",
            ResultKind.Stream => $"await using {names.Net("Stream", "System.IO")} content = (await {call}).Value;\nawait content.CopyToAsync({names.Net("Console")}.OpenStandardOutput());",
            _ => $"var response = await {call};\n{console}.WriteLine($\"{{response.Value}}; {{response.RateLimit.Remaining}} calls left\");",
        };
    }

    // The values of a body of lines come from an iterator.
    private string Lines(ExampleNames names, OperationModel operation)
    {
        if (operation.Body is not { Kind: BodyKind.Lines } body)
        {
            return "";
        }

        var item = Values.Of(names, body.Type, _documented.OfBody(operation.DisplayName, body.MediaType), body.Name);
        return $"static async {names.Net("IAsyncEnumerable", "System.Collections.Generic")}<{Values.NameOf(names, body.Type)}> Lines()\n{{\n    await {names.Net("Task", "System.Threading.Tasks")}.Yield();\n{Indent($"yield return {item};")}\n}}\n\n";
    }

    private string Argument(ExampleNames names, OperationModel operation, SignatureParameter parameter)
    {
        var name = parameter.Name.TrimStart('@');
        var isOptional = parameter.Default is not null;
        string value;
        if (operation.Body is { IsParameter: true } body && body.Name == name)
        {
            value = Body(names, operation, body);
        }
        else if (operation.Parameters.FirstOrDefault(candidate => candidate.Name == name) is { } model)
        {
            value = Values.Of(names, model.Type, _documented.OfParameter(operation.DisplayName, model), model.WireName);
        }
        else
        {
            value = parameter.Default!;
        }

        return isOptional ? $"{parameter.Name}: {value}" : value;
    }

    private string Body(ExampleNames names, OperationModel operation, BodyModel body)
    {
        var example = _documented.OfBody(operation.DisplayName, body.MediaType);
        return body.Kind == BodyKind.Lines ? "Lines()" : Values.Of(names, body.Type, example, body.Name);
    }

    private ValueExamples Values => new(_model, client.Sources, _documented);

    // A body that need not be sent usually is what an operation is about; of other parameters those that the document has an example for.
    private bool IsShown(OperationModel operation, string parameterName)
    {
        var name = parameterName.TrimStart('@');
        return (operation.Body is { IsParameter: true } body && body.Name == name)
            || (operation.Parameters.FirstOrDefault(candidate => candidate.Name == name) is { IsDeprecated: false } parameter
                && _documented.OfParameter(operation.DisplayName, parameter) is JValue { Value: not null });
    }

    private string? Credential(ExampleNames names, ulong kinds)
    {
        var security = _model.Client.Security;
        if (security.IsEmpty || kinds == 0)
        {
            return null;
        }

        var prefix = _model.Client.Prefix + "Credential.";
        var parts = new List<string>();
        if (security.HasBasic && (kinds & SecurityModel.BasicKind) != 0)
        {
            parts.Add($"{prefix}Basic({ValueExamples.Secret(names, "user name")}, {ValueExamples.Secret(names, "password")})");
        }

        if (security.HasBearer && (kinds & SecurityModel.BearerKind) != 0)
        {
            parts.Add($"{prefix}Bearer({ValueExamples.Secret(names, "access token")})");
        }

        for (var i = 0; i < security.ApiKeys.Count; i++)
        {
            if ((kinds & SecurityModel.KeyKind(i)) != 0)
            {
                parts.Add($"{prefix}{security.ApiKeys[i].FactoryName}({ValueExamples.Secret(names, "api key")})");
            }
        }

        for (var i = 0; i < security.HttpSchemes.Count; i++)
        {
            if ((kinds & security.SchemeKind(i)) != 0)
            {
                parts.Add($"{prefix}{security.HttpSchemes[i].FactoryName}({ValueExamples.Secret(names, "authorization")})");
            }
        }

        // Whatever the document leaves open, one is enough to show.
        parts = kinds == SecurityModel.AnyKind ? [.. parts.Take(1)] : parts;
        return parts.Count switch
        {
            0 => null,
            1 => parts[0],
            _ => $"{prefix}Combine(\n    {string.Join(",\n    ", parts)})",
        };
    }

    private static string Indent(string text) => "    " + text.Replace("\n", "\n    ", StringComparison.Ordinal);
}
