namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// Which members NSwag reads of which object, and as what. Members that are not here stay in the source tree; members
/// that are here but have another shape would make NSwag throw, so they are set aside.
/// </summary>
internal static class ObjectShapes
{
    public static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private static readonly MemberShape Text = new(ValueShape.Text);
    private static readonly MemberShape Flag = new(ValueShape.Flag);
    private static readonly MemberShape Number = new(ValueShape.Number);
    private static readonly MemberShape Count = new(ValueShape.Count);
    private static readonly MemberShape Scalar = new(ValueShape.Scalar);
    private static readonly MemberShape TextList = new(ValueShape.TextList);
    private static readonly MemberShape ScalarList = new(ValueShape.ScalarList);
    private static readonly MemberShape Servers = new(ValueShape.ObjectList, ObjectKind.Server);
    private static readonly MemberShape Parameters = new(ValueShape.ObjectList, ObjectKind.Parameter);
    private static readonly MemberShape Docs = new(ValueShape.Object, ObjectKind.ExternalDocs);
    private static readonly MemberShape Schema = new(ValueShape.Object, ObjectKind.Schema);
    private static readonly MemberShape Schemas = new(ValueShape.ObjectList, ObjectKind.Schema);
    private static readonly MemberShape Headers = new(ValueShape.ObjectMap, ObjectKind.Header);
    private static readonly MemberShape Content = new(ValueShape.ObjectMap, ObjectKind.MediaType);
    private static readonly MemberShape Flow = new(ValueShape.Object, ObjectKind.OAuthFlow);

    private static readonly Dictionary<ObjectKind, Dictionary<string, MemberShape>> Tables = new()
    {
        [ObjectKind.Info] = new()
        {
            ["title"] = Text, ["description"] = Text, ["termsOfService"] = Text, ["version"] = Text,
            ["contact"] = new(ValueShape.Object, ObjectKind.Contact), ["license"] = new(ValueShape.Object, ObjectKind.License),
        },
        [ObjectKind.Contact] = new() { ["name"] = Text, ["url"] = Text, ["email"] = Text },
        [ObjectKind.License] = new() { ["name"] = Text, ["url"] = Text },
        [ObjectKind.ExternalDocs] = new() { ["description"] = Text, ["url"] = Text },
        [ObjectKind.Tag] = new() { ["name"] = Text, ["description"] = Text, ["externalDocs"] = Docs },
        [ObjectKind.Server] = new()
        {
            ["url"] = Text, ["description"] = Text, ["variables"] = new(ValueShape.ObjectMap, ObjectKind.ServerVariable),
        },
        [ObjectKind.ServerVariable] = new() { ["enum"] = TextList, ["default"] = Text, ["description"] = Text },
        [ObjectKind.PathItem] = PathItemTable(),
        [ObjectKind.Operation] = new()
        {
            ["tags"] = TextList, ["summary"] = Text, ["description"] = Text, ["externalDocs"] = Docs, ["operationId"] = Text,
            ["parameters"] = Parameters, ["requestBody"] = new(ValueShape.Object, ObjectKind.RequestBody),
            ["responses"] = new(ValueShape.ObjectMap, ObjectKind.Response), ["deprecated"] = Flag,
            ["security"] = new(ValueShape.Security), ["servers"] = Servers,
        },
        [ObjectKind.Parameter] = new(ParameterTable())
        {
            ["name"] = Text, ["in"] = new(ValueShape.Text, Allowed: ["query", "path", "header", "cookie"]),
        },
        [ObjectKind.Header] = ParameterTable(),
        [ObjectKind.RequestBody] = new() { ["description"] = Text, ["content"] = Content, ["required"] = Flag, ["x-name"] = Text },
        [ObjectKind.Response] = new() { ["description"] = Text, ["headers"] = Headers, ["content"] = Content },
        [ObjectKind.MediaType] = new() { ["schema"] = Schema, ["encoding"] = new(ValueShape.ObjectMap, ObjectKind.Encoding) },
        [ObjectKind.Encoding] = new() { ["encodingType"] = Text, ["style"] = Text, ["explode"] = Flag, ["allowReserved"] = Flag },
        [ObjectKind.Schema] = SchemaTable(),
        [ObjectKind.Discriminator] = new() { ["propertyName"] = Text },
        [ObjectKind.SecurityScheme] = new()
        {
            ["type"] = new(ValueShape.Text, Allowed: ["apiKey", "http", "oauth2", "openIdConnect"]), ["description"] = Text,
            ["name"] = Text, ["in"] = new(ValueShape.Text, Allowed: ["query", "header", "cookie"]), ["scheme"] = Text,
            ["bearerFormat"] = Text, ["openIdConnectUrl"] = Text, ["flows"] = new(ValueShape.Object, ObjectKind.OAuthFlows),
        },
        [ObjectKind.OAuthFlows] = new()
        {
            ["implicit"] = Flow, ["password"] = Flow, ["clientCredentials"] = Flow, ["authorizationCode"] = Flow,
        },
        [ObjectKind.OAuthFlow] = new()
        {
            ["authorizationUrl"] = Text, ["tokenUrl"] = Text, ["refreshUrl"] = Text, ["scopes"] = new(ValueShape.TextMap),
        },
    };

    public static MemberShape? Find(ObjectKind kind, string name) => Tables[kind].TryGetValue(name, out var shape) ? shape : null;

    /// <summary>Whether a path item has a member of the name, in whatever case, that is no further method.</summary>
    public static bool IsMemberOfPathItem(string name) =>
        name is "$ref" or "additionalOperations" || name.StartsWith("x-", StringComparison.OrdinalIgnoreCase) || Tables[ObjectKind.PathItem].ContainsKey(name.ToLowerInvariant());

    /// <summary>Whether NSwag keeps members it does not know, so that extensions and the pointer survive there.</summary>
    public static bool KeepsExtensions(ObjectKind kind) => kind is
        ObjectKind.Info or ObjectKind.Tag or ObjectKind.PathItem or ObjectKind.Operation or ObjectKind.Parameter or
        ObjectKind.Header or ObjectKind.Response or ObjectKind.Schema or ObjectKind.SecurityScheme;

    private static Dictionary<string, MemberShape> PathItemTable()
    {
        var operation = new MemberShape(ValueShape.Object, ObjectKind.Operation);
        var table = Methods.ToDictionary(static method => method, _ => operation, StringComparer.Ordinal);
        table["summary"] = Text;
        table["description"] = Text;
        table["servers"] = Servers;
        table["parameters"] = Parameters;
        return table;
    }

    private static Dictionary<string, MemberShape> ParameterTable() => new()
    {
        ["description"] = Text, ["required"] = Flag, ["deprecated"] = Flag, ["allowEmptyValue"] = Flag, ["explode"] = Flag,
        ["allowReserved"] = Flag, ["schema"] = Schema, ["x-originalName"] = Text,
        ["style"] = new(ValueShape.Text, Allowed: ["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    };

    private static Dictionary<string, MemberShape> SchemaTable() => new()
    {
        ["title"] = Text, ["description"] = Text, ["type"] = Scalar, ["format"] = Text, ["pattern"] = Text,
        ["default"] = Scalar, ["example"] = Scalar, ["enum"] = ScalarList,
        ["multipleOf"] = Number, ["maximum"] = Number, ["minimum"] = Number,
        ["exclusiveMaximum"] = Scalar, ["exclusiveMinimum"] = Scalar,
        ["maxLength"] = Count, ["minLength"] = Count, ["maxItems"] = Count, ["minItems"] = Count,
        ["maxProperties"] = Count, ["minProperties"] = Count, ["uniqueItems"] = Flag,
        ["nullable"] = Flag, ["readOnly"] = Flag, ["writeOnly"] = Flag, ["deprecated"] = Flag,
        ["required"] = TextList, ["properties"] = new(ValueShape.ObjectMap, ObjectKind.Schema),
        ["items"] = new(ValueShape.SchemaOrList, ObjectKind.Schema),
        ["additionalItems"] = new(ValueShape.SchemaOrFlag, ObjectKind.Schema),
        ["additionalProperties"] = new(ValueShape.SchemaOrFlag, ObjectKind.Schema),
        ["allOf"] = Schemas, ["anyOf"] = Schemas, ["oneOf"] = Schemas,
        ["discriminator"] = new(ValueShape.Object, ObjectKind.Discriminator),
        // Extensions that NSwag gives a type.
        ["x-enumNames"] = TextList, ["x-enum-names"] = TextList, ["x-enum-varnames"] = TextList,
        ["x-enumDescriptions"] = ScalarList, ["x-enum-descriptions"] = ScalarList,
        ["x-enumFlags"] = Flag, ["x-abstract"] = Flag, ["x-deprecatedMessage"] = Text,
    };
}
