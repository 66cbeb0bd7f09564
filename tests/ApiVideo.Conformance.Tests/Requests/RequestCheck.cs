using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiVideo.Conformance.Tests.Raw;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Requests;

namespace ApiVideo.Conformance.Tests.Requests;

/// <summary>
/// Calls each operation of a compiled client with every parameter set, and compares the request with the document, which is
/// read here anew. The generator's model gives the C# names alone.
/// </summary>
internal sealed class RequestCheck(CompiledClient client, RawDocument document)
{
    private const string Base = "https://conformance.test/base";
    private static readonly string[] IgnoredHeaders = ["Accept", "Content-Type", "Authorization"];
    private readonly RequestReport _report = new();

    public static RequestReport Run(CompiledClient client, RawDocument document)
    {
        var check = new RequestCheck(client, document);
        foreach (var operation in document.Operations())
        {
            check.Check(operation);
        }

        return check._report;
    }

    private void Check(RawOperation operation)
    {
        if (RawDocument.Flag(operation.Node["x-client-ignore"]) == true)
        {
            _report.Skip("that the document hides from clients");
            return;
        }

        var (api, model) = client.Model.Apis.SelectMany(api => api.Operations.Select(model => (api, model)))
            .FirstOrDefault(pair => pair.model.Method == operation.Method && pair.model.PathTemplate == operation.Path);
        if (model is null)
        {
            if (client.Findings.Any(finding => finding.Id == "AVG0011" && finding.Arguments[0] == operation.ToString()))
            {
                _report.Skip("left out with a finding");
            }
            else
            {
                _report.Fail($"{operation}: is not emitted, and nothing says why");
            }

            return;
        }

        try
        {
            var differences = new Call(this, operation, api, model).Differences().ToList();
            if (differences.Count == 0)
            {
                _report.Pass();
            }
            else
            {
                _report.Fail($"{operation}: {string.Join("; ", differences)}");
            }
        }
        catch (NoSampleException exception)
        {
            _report.Skip(exception.Message);
        }
        catch (JsonException exception)
        {
            _report.Fail($"{operation}: a value of the schema is none of the emitted type: {exception.Message}");
        }
    }

    /// <summary>One operation: its arguments, and what they should come to.</summary>
    private sealed class Call(RequestCheck check, RawOperation operation, ApiModel api, OperationModel model)
    {
        private readonly RawDocument _document = check.Document;
        private readonly Dictionary<string, object> _arguments = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _path = new(StringComparer.Ordinal);
        private readonly List<string> _query = [];
        private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<string> _cookies = [];
        private readonly MethodInfo _method = check.Client.Method(api, model);

        public IEnumerable<string> Differences()
        {
            foreach (var parameter in operation.Parameters())
            {
                if (SetParameter(parameter) is { } difference)
                {
                    yield return difference;
                }
            }

            SetUndeclared();
            var body = new BodyCheck(check.Client, _document, operation, model, ArgumentType);
            foreach (var (name, value) in body.Arguments())
            {
                _arguments[name] = value;
            }

            var security = new SecurityCheck(check.Client, _document, operation);
            if (Send(security.Credential) is not { } request)
            {
                yield return "sent nothing";
                yield break;
            }

            foreach (var difference in Compare(request, security).Concat(body.Differences(request)))
            {
                yield return difference;
            }
        }

        private string? SetParameter(RawParameter parameter)
        {
            if (parameter.Location == "header" && IgnoredHeaders.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase))
            {
                return null;
            }

            if (model.Parameters.FirstOrDefault(one => one.WireName == parameter.Name && one.Location.ToString().Equals(parameter.Location, StringComparison.OrdinalIgnoreCase)) is not { } known)
            {
                var isTold = check.Client.Findings.Any(finding => finding.Id == "AVG0010" && finding.Arguments[0].Contains($"'{parameter.Name}'", StringComparison.Ordinal));
                return isTold ? null : $"the {parameter.Location} parameter {parameter.Name} is not emitted";
            }

            var (value, argument) = Sample(parameter, ArgumentType(known.Name));
            _arguments[known.Name] = argument;
            Expect(parameter, value);
            return null;
        }

        private (JsonNode Value, object Argument) Sample(RawParameter parameter, Type type)
        {
            JsonException? failure = null;
            foreach (var candidate in new Samples(_document) { IsAscii = parameter.Location == "header" }.Candidates(parameter.Schema ?? []))
            {
                try
                {
                    return (candidate, Values.Of(check.Client, type, candidate));
                }
                catch (JsonException exception)
                {
                    failure = exception;
                }
            }

            throw failure is not null ? new JsonException($"{parameter.Name}: {failure.Message}", failure) : new NoSampleException($"whose {parameter.Name} never ends");
        }

        private void Expect(RawParameter parameter, JsonNode value)
        {
            if (parameter.ContentType is not null)
            {
                var json = JsonValue.Create(parameter.ContentType.Contains("json", StringComparison.Ordinal) ? StyleTable.JsonOf(value) : StyleTable.TextOf(value));
                ExpectStyled(parameter, json, "form", explode: false, parameter.AllowReserved);
            }
            else
            {
                ExpectStyled(parameter, value, parameter.Style, parameter.Explode, parameter.AllowReserved);
            }
        }

        private void ExpectStyled(RawParameter parameter, JsonNode value, string style, bool explode, bool allowReserved)
        {
            switch (parameter.Location)
            {
                case "path":
                    _path[parameter.Name] = StyleTable.Path(parameter.Name, value, style, explode);
                    break;
                case "query":
                    _query.AddRange(StyleTable.Query(parameter.Name, value, style, explode, allowReserved));
                    break;
                case "header":
                    _headers[parameter.Name] = StyleTable.Header(value, explode);
                    break;
                default:
                    _cookies.AddRange(StyleTable.Cookies(parameter.Name, value, explode));
                    break;
            }
        }

        // A variable of the path that the document forgot to declare is a text.
        private void SetUndeclared()
        {
            foreach (var parameter in model.Parameters.Where(one => one.Location == ParameterLocation.Path && !_arguments.ContainsKey(one.Name)))
            {
                if (ArgumentType(parameter.Name) != typeof(string))
                {
                    throw new JsonException($"The document declares no {parameter.WireName}, and it is no text.");
                }

                _arguments[parameter.Name] = "a/b";
                _path[parameter.WireName] = "a%2Fb";
            }
        }

        private Type ArgumentType(string name) => _method.GetParameters().Single(parameter => parameter.Name == name).ParameterType;

        private CapturedRequest? Send(object? credential)
        {
            using var handler = new CapturingHandler();
            using var http = new HttpClient(handler);
            var target = check.Client.Api(api, http, new Uri(Base), credential);
            var arguments = _method.GetParameters().Select(parameter => _arguments.TryGetValue(parameter.Name!, out var value) ? value
                : parameter is { HasDefaultValue: true, ParameterType.IsValueType: false } ? parameter.DefaultValue
                : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null);
            try
            {
                Run(_method.Invoke(target, arguments.ToArray())!).GetAwaiter().GetResult();
            }
            catch (CapturedException)
            {
                return handler.Request;
            }
            catch (TargetInvocationException exception) when (exception.InnerException is CapturedException)
            {
                return handler.Request;
            }

            return null;
        }

        private static async Task Run(object result)
        {
            if (result is Task task)
            {
                await task;
                return;
            }

            var enumerable = result.GetType().GetInterfaces().Single(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
            var enumerator = enumerable.GetMethod("GetAsyncEnumerator")!.Invoke(result, [CancellationToken.None])!;
            await (ValueTask<bool>)typeof(IAsyncEnumerator<>).MakeGenericType(enumerable.GetGenericArguments()).GetMethod("MoveNextAsync")!.Invoke(enumerator, null)!;
        }

        private IEnumerable<string> Compare(CapturedRequest request, SecurityCheck security)
        {
            var (path, literalQuery) = ExpectedPath();
            var query = literalQuery.Concat(_query).Concat(security.Query).ToList();
            var cookies = _cookies.Concat(security.Cookies).ToList();
            foreach (var (name, value) in security.Headers)
            {
                _headers[name] = value;
            }

            if (cookies.Count > 0)
            {
                _headers["Cookie"] = string.Join("; ", cookies);
            }

            return new[]
            {
                Equal("method", operation.Method, request.Method),
                Equal("path", Base + path, request.Path),
                Equal("query", string.Join('&', query.Order(StringComparer.Ordinal)), string.Join('&', request.Query.Order(StringComparer.Ordinal))),
                Accept(request),
            }.Concat(Headers(request)).OfType<string>();
        }

        private (string Path, string[] Query) ExpectedPath()
        {
            var template = operation.Path.Split('#')[0];
            foreach (var (name, text) in _path)
            {
                template = template.Replace("{" + name + "}", text, StringComparison.Ordinal);
            }

            var parts = template.Split('?', 2);
            return (parts[0], parts.Length > 1 ? parts[1].Split('&') : []);
        }

        private IEnumerable<string?> Headers(CapturedRequest request)
        {
            var sent = request.Headers.Where(header => header.Key is not ("Accept" or "User-Agent" or "Content-Type" or "Content-Length"))
                .ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
            foreach (var (name, value) in _headers)
            {
                yield return sent.Remove(name, out var actual) ? Equal(name, value, actual)
                    : request.Headers.TryGetValue(name, out actual) ? Equal(name, value, actual)
                    : $"the header {name} is not sent";
            }

            foreach (var (name, value) in sent)
            {
                yield return $"the header {name} is sent, as {value}";
            }
        }

        private string? Accept(CapturedRequest request)
        {
            var types = operation.AnswerTypes();
            var accept = request.Headers.GetValueOrDefault("Accept") ?? "";
            return types.Count == 0 || accept is "*/*" or "application/json" || accept.Split(',').Any(type => types.Contains(RawOperation.MediaType(type))) ? null : $"it accepts {accept}, which is not offered";
        }

        private static string? Equal(string what, string expected, string actual) => expected == actual ? null : $"{what} is {actual} and not {expected}";
    }

    private CompiledClient Client => client;

    private RawDocument Document => document;
}
