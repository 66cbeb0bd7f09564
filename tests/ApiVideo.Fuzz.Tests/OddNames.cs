using System.Globalization;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ApiVideo.Fuzz.Tests;

/// <summary>Odd as names.</summary>
internal static class OddNames
{
    private const string Keywords = "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while async await dynamic field file get global init managed nameof nint notnull partial record required scoped set unmanaged value var when where with yield";

    public static IEnumerable<TestCaseData> All =>
    [
        Properties("Properties that are keywords", Keywords.Split(' ')),
        Properties("Properties that are members of every record", ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "EqualityContract", "PrintMembers", "Clone", "<Clone>$", "Deconstruct", "ReferenceEquals", "Finalize", "op_Equality"], "AVG0012"),
        Properties("Properties with the name of their class", ["A", "a", "A_", "_a", "AValue"], "AVG0012"),
        Properties("Properties that differ by case alone", ["name", "Name", "NAME", "nAME", "na-me", "na_me", "na me", "Na.Me"], "AVG0012"),
        Properties("Properties of other scripts", ["日本語", "имя", "اسم", "名前1", "ñandú", "ß", "ǅ", "İ", "ı", "𝒳", "𠀀"]),
        Properties("Properties of signs", ["😀", "👨‍👩‍👧", "$", "@id", "#", "+1", "-1", "1", "01", "_", "__", "\u202ex\u202c", "\u200b", " ", "", "\n", "a\u0301", "á"]),
        Properties("Properties that the reader uses", ["reader", "writer", "name", "value", "additional", "derived", "Arrived", "a", "aArrived", "AdditionalProperties", "global", "System", "result", "i", "item"]),
        Properties("Properties of 500 signs", [new string('x', 500), new string('x', 499) + "y", string.Concat(Enumerable.Repeat("😀", 100)), string.Concat(Enumerable.Repeat("langer-name ", 45))]),
        Schemas("Schemas with names of .NET", ["String", "Object", "Task", "Uri", "List", "Dictionary", "Guid", "Exception", "System", "Int32", "HttpClient", "CancellationToken", "JsonElement", "Nullable", "Attribute", "Type", "Enum", "Action", "Func", "Void"]),
        Schemas("Schemas with names of the emitted code", ["AcmeClient", "OddClient", "OddClientOptions", "OddCredential", "OddServer", "OddJsonContext", "ApiResponse", "ApiException", "RateLimit", "Optional", "FileUpload", "ApiPipeline", "JsonRead", "StyledText", "WebhookEvent", "DefaultApi", "IDefaultApi", "Acme", "TResult"], "AVG0012"),
        Schemas("Schemas with names that differ by case", ["thing", "Thing", "THING", "th-ing", "th_ing", "thing ", " thing", "Thing2", "2"], "AVG0012"),
        Schemas("Schemas with names of paths", ["../../x", "a/b", "a\\\\b", "C:", "con", "nul", "a~b", "a%2Fb", "a#b", "a?b", ".", ".."], "AVG0012"),
        OddTexts.Odd("Tags that differ by case or sign", "", Document("paths: { /a: { get: { tags: [Pets], responses: {} } }, /b: { get: { tags: [pets], responses: {} } }, /c: { get: { tags: ['pe ts'], responses: {} } }, /d: { get: { tags: ['😀'], responses: {} } }, /e: { get: { tags: [''], responses: {} } }, /f: { get: { tags: [Odd, OddClient, Dispose, ToString], responses: {} } } }")),
        OddTexts.Odd("Operations that collide", "AVG0012", Document("paths: { /a: { get: { operationId: same, responses: {} }, put: { operationId: same, responses: {} } }, /b: { get: { operationId: Same, responses: {} }, put: { operationId: SAME-, responses: {} }, post: { operationId: 'sameAll', responses: {} }, delete: { operationId: GetType, responses: {} }, patch: { operationId: 'Equals', responses: {} }, head: { operationId: '', responses: {} } } }")),
        OddTexts.Odd("Operations named as their class", "", Document("paths: { /a: { get: { tags: [Pets], operationId: PetsApi, responses: {} }, put: { tags: [Pets], operationId: Pets, responses: {} }, post: { tags: [Pets], operationId: _pipeline, responses: {} }, patch: { tags: [Pets], operationId: BuildPetsRequest, responses: {} } } }")),
        OddTexts.Odd("Parameters that are locals of the emitted code", "AVG0012", Document("paths: { '/a/{request}/{uri}': { post: { parameters: [ { name: request, in: path, required: true, schema: { type: string } }, { name: uri, in: path, required: true, schema: { type: array, items: { type: string } } }, "
            + string.Join(", ", "response cancellationToken body parts contentType arrived pageItems pageItem nameof item value this global _pipeline accept var text page".Split(' ').Select(name => $"{{ name: '{name}', in: query, schema: {{ type: array, items: {{ type: integer }} }} }}, {{ name: '{name}', in: header, schema: {{ type: object, properties: {{ a: {{ type: string }} }} }} }}"))
            + " ], requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: { '200': { description: d, content: { text/event-stream: {} } } } } } }")),
        OddTexts.Odd("Parameters that differ by case or place", "AVG0012", Document("paths: { '/a/{id}/{ID}': { get: { parameters: [ { name: id, in: path, required: true, schema: { type: string } }, { name: ID, in: path, required: true, schema: { type: string } }, { name: id, in: query, schema: { type: string } }, { name: Id, in: query, schema: { type: string } }, { name: id, in: header, schema: { type: string } }, { name: id, in: cookie, schema: { type: string } } ], responses: {} } } }")),
        OddTexts.Odd("Security schemes with odd names", "AVG0010", Document("paths: { /a: { get: { security: [ { '': [] }, { Basic: [] } ], responses: {} } } }\ncomponents: { securitySchemes: { '': { type: apiKey, in: header, name: X }, Basic: { type: apiKey, in: query, name: 'a b&c' }, Bearer: { type: apiKey, in: cookie, name: \"x;y\" }, ApplyAsync: { type: apiKey, in: header, name: Y }, b: { type: http, scheme: basic }, t: { type: http, scheme: bearer } } }")),
        OddTexts.Odd("Response headers with odd names", "AVG0010", Document("paths: { /a: { get: { responses: { '200': { description: d, headers: { 'X-A': { schema: { type: string } }, 'x-a': { schema: { type: integer } }, 'a b': { schema: { type: string } }, '😀': { schema: { type: string } }, '': { schema: { type: string } }, 'X:Y': { schema: { type: string } }, Count: { schema: { type: integer } }, Item: { schema: { type: string } }, ToString: { schema: { type: string } }, Content-Type: { schema: { type: string } } } } } } } }")),
        OddTexts.Odd("Servers with odd variables", "AVG0016", Document("servers: [ { url: '' }, { url: '/v1' }, { url: '//host/x' }, { url: 'https://{a}{b}{{c}}/{' , variables: { a: { default: '' }, b: { default: 1 } } }, { url: 'https://{class}.test/{request}', description: Base, variables: { class: { default: x, enum: [] }, request: { default: y, enum: ['', 'a b'] } } }, { url: 'ftp://x' }, { url: 'https://x?y=z' }, { url: 'http://[::1' }, {} ]\npaths: {}")),
        OddTexts.Odd("A title of signs", "", "openapi: 3.0.3\ninfo: { title: '😀 */ \"\"\" </summary>', version: '\"' }\npaths: {}\n"),
        OddTexts.Odd("A title that is a keyword", "", "openapi: 3.0.3\ninfo: { title: class, version: '1' }\npaths: {}\n"),
    ];

    private static string Document(string rest) => OddTexts.Head + rest + "\n";

    private static TestCaseData Properties(string what, string[] names, string findings = "")
    {
        var members = new JObject(names.Select(name => new JProperty(name, new JObject
        {
            ["type"] = "string",
            ["nullable"] = true,
            ["enum"] = new JArray(names),
        })));
        return Schemas(what, new JObject { ["$ref"] = "#/components/schemas/A" }, new JObject
        {
            ["A"] = new JObject
            {
                ["type"] = "object",
                ["required"] = new JArray(names[0]),
                ["properties"] = members,
                ["additionalProperties"] = new JObject { ["type"] = "string" },
            },
        }, findings);
    }

    private static TestCaseData Schemas(string what, string[] names, string findings = "")
    {
        var schemas = names.Select((name, index) => new JProperty(name, new JObject
        {
            ["type"] = "object",
            ["properties"] = new JObject { ["p" + index.ToString(CultureInfo.InvariantCulture)] = new JObject { ["type"] = "string" } },
        }));
        var choice = new JObject { ["oneOf"] = new JArray(names.Select(name => new JObject { ["$ref"] = "#/components/schemas/" + Escaped(name) })) };
        return Schemas(what, choice, new JObject(schemas), findings);
    }

    private static TestCaseData Schemas(string what, JObject body, JObject schemas, string findings)
    {
        var content = new JObject { ["application/json"] = new JObject { ["schema"] = body } };
        var operation = new JObject
        {
            ["requestBody"] = new JObject { ["content"] = content },
            ["responses"] = new JObject { ["200"] = new JObject { ["description"] = "d", ["content"] = content.DeepClone() } },
        };
        var document = new JObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JObject { ["title"] = "Odd", ["version"] = "1" },
            ["paths"] = new JObject { ["/a"] = new JObject { ["post"] = operation } },
            ["components"] = new JObject { ["schemas"] = schemas },
        };
        return OddTexts.Odd(what, findings, document.ToString());
    }

    private static string Escaped(string name) =>
        Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
}
