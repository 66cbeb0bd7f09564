using NJsonSchema;
using NSwag;

namespace ApiVideo.Generator.Spec.Normalizing;

/// <summary>
/// Provides the members of the objects of OpenAPI 3.0, with their kinds. Members that are not here stay in the source tree; members that are here
/// but have another shape are set aside.
/// </summary>
internal static class ObjectShapes
{
    public static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private static readonly MemberShape UnreadText = new(ValueShape.Text);
    private static readonly MemberShape UnreadDocs = new(ValueShape.Object, Kind: ObjectKind.ExternalDocs);

    private static readonly Dictionary<ObjectKind, Dictionary<string, MemberShape>> Tables = new()
    {
        [ObjectKind.Document] = new()
        {
            ["info"] = MemberShape.Object<OpenApiDocument, OpenApiInfo>(ObjectKind.Info, static (document, info) => document.Info = info),
            ["tags"] = MemberShape.List<OpenApiDocument, OpenApiTag>(ObjectKind.Tag, static (document, tag) => document.Tags.Add(tag)),
            ["externalDocs"] = UnreadDocs,
            ["security"] = MemberShape.Of<OpenApiDocument, List<OpenApiSecurityRequirement>>(ValueShape.Security, static (document, security) => document.Security = security),
            ["servers"] = MemberShape.List<OpenApiDocument, OpenApiServer>(ObjectKind.Server, static (document, server) => document.Servers.Add(server)),
            ["securitySchemes"] = MemberShape.Map<OpenApiDocument, OpenApiSecurityScheme>(
                ObjectKind.SecurityScheme, static (document, name, scheme) => document.Components.SecuritySchemes[name] = scheme),
        },
        [ObjectKind.Info] = new()
        {
            ["title"] = MemberShape.Text<OpenApiInfo>(static (info, text) => info.Title = text),
            ["description"] = MemberShape.Text<OpenApiInfo>(static (info, text) => info.Description = text),
            ["version"] = MemberShape.Text<OpenApiInfo>(static (info, text) => info.Version = text),
            ["termsOfService"] = UnreadText, ["contact"] = new(ValueShape.Object, Kind: ObjectKind.Contact), ["license"] = new(ValueShape.Object, Kind: ObjectKind.License),
        },
        [ObjectKind.Contact] = new() { ["name"] = UnreadText, ["url"] = UnreadText, ["email"] = UnreadText },
        [ObjectKind.License] = new() { ["name"] = UnreadText, ["url"] = UnreadText },
        [ObjectKind.ExternalDocs] = new() { ["description"] = UnreadText, ["url"] = UnreadText },
        [ObjectKind.Tag] = new()
        {
            ["name"] = MemberShape.Text<OpenApiTag>(static (tag, text) => tag.Name = text),
            ["description"] = MemberShape.Text<OpenApiTag>(static (tag, text) => tag.Description = text),
            ["externalDocs"] = UnreadDocs,
        },
        [ObjectKind.Server] = new()
        {
            ["url"] = MemberShape.Text<OpenApiServer>(static (server, text) => server.Url = text),
            ["description"] = MemberShape.Text<OpenApiServer>(static (server, text) => server.Description = text),
            ["variables"] = MemberShape.Map<OpenApiServer, OpenApiServerVariable>(ObjectKind.ServerVariable, static (server, name, variable) => server.Variables[name] = variable),
        },
        [ObjectKind.ServerVariable] = new()
        {
            ["enum"] = MemberShape.Texts<OpenApiServerVariable>(static (variable, values) => values.ForEach(variable.Enum.Add)),
            ["default"] = MemberShape.Text<OpenApiServerVariable>(static (variable, text) => variable.Default = text),
            ["description"] = MemberShape.Text<OpenApiServerVariable>(static (variable, text) => variable.Description = text),
        },
        [ObjectKind.PathItem] = PathItemTable(),
        [ObjectKind.Operation] = OperationTable(),
        [ObjectKind.Parameter] = new(ParameterTable())
        {
            ["name"] = MemberShape.Text<OpenApiParameter>(static (parameter, text) => parameter.Name = text),
            ["in"] = MemberShape.Choice<OpenApiParameter, OpenApiParameterKind>(
                static (parameter, kind) => parameter.Kind = kind,
                ("query", OpenApiParameterKind.Query), ("path", OpenApiParameterKind.Path), ("header", OpenApiParameterKind.Header), ("cookie", OpenApiParameterKind.Cookie)),
        },
        [ObjectKind.Header] = ParameterTable(),
        [ObjectKind.RequestBody] = new()
        {
            ["description"] = MemberShape.Text<OpenApiRequestBody>(static (body, text) => body.Description = text),
            ["content"] = MemberShape.Map<OpenApiRequestBody, OpenApiMediaType>(ObjectKind.MediaType, static (body, name, mediaType) => body.Content[name] = mediaType),
            ["required"] = MemberShape.Flag<OpenApiRequestBody>(static (body, flag) => body.IsRequired = flag),
        },
        [ObjectKind.Response] = new()
        {
            ["description"] = MemberShape.Text<OpenApiResponse>(static (response, text) => response.Description = text),
            ["headers"] = MemberShape.Map<OpenApiResponse, OpenApiHeader>(ObjectKind.Header, static (response, name, header) => response.Headers[name] = header),
            ["content"] = MemberShape.Map<OpenApiResponse, OpenApiMediaType>(ObjectKind.MediaType, static (response, name, mediaType) => response.Content[name] = mediaType),
        },
        [ObjectKind.MediaType] = new()
        {
            ["schema"] = MemberShape.Object<OpenApiMediaType, JsonSchema>(ObjectKind.Schema, static (mediaType, schema) => mediaType.Schema = schema),
            ["encoding"] = MemberShape.Map<OpenApiMediaType, OpenApiEncoding>(ObjectKind.Encoding, static (mediaType, name, encoding) => mediaType.Encoding[name] = encoding),
        },
        [ObjectKind.Encoding] = new()
        {
            ["contentType"] = MemberShape.Text<OpenApiEncoding>(static (encoding, text) => encoding.EncodingType = text),
            ["headers"] = MemberShape.Map<OpenApiEncoding, OpenApiHeader>(ObjectKind.Header, static (encoding, name, header) => encoding.Headers[name] = header),
            ["style"] = MemberShape.Text<OpenApiEncoding>(static (encoding, text) => encoding.Style = text),
            ["explode"] = MemberShape.Flag<OpenApiEncoding>(static (encoding, flag) => encoding.Explode = flag),
            ["allowReserved"] = MemberShape.Flag<OpenApiEncoding>(static (encoding, flag) => encoding.AllowReserved = flag),
        },
        [ObjectKind.Schema] = SchemaShapes.OfSchema(),
        [ObjectKind.Property] = SchemaShapes.OfProperty(),
        [ObjectKind.Discriminator] = new() { ["propertyName"] = MemberShape.Text<OpenApiDiscriminator>(static (discriminator, text) => discriminator.PropertyName = text) },
        [ObjectKind.SecurityScheme] = new()
        {
            ["type"] = MemberShape.Choice<OpenApiSecurityScheme, OpenApiSecuritySchemeType>(
                static (scheme, type) => scheme.Type = type,
                ("apiKey", OpenApiSecuritySchemeType.ApiKey), ("http", OpenApiSecuritySchemeType.Http), ("oauth2", OpenApiSecuritySchemeType.OAuth2),
                ("openIdConnect", OpenApiSecuritySchemeType.OpenIdConnect)),
            ["name"] = MemberShape.Text<OpenApiSecurityScheme>(static (scheme, text) => scheme.Name = text),
            ["in"] = MemberShape.Choice<OpenApiSecurityScheme, OpenApiSecurityApiKeyLocation>(
                static (scheme, location) => scheme.In = location,
                ("query", OpenApiSecurityApiKeyLocation.Query), ("header", OpenApiSecurityApiKeyLocation.Header), ("cookie", OpenApiSecurityApiKeyLocation.Cookie)),
            ["scheme"] = MemberShape.Text<OpenApiSecurityScheme>(static (scheme, text) => scheme.Scheme = text),
            ["description"] = UnreadText, ["bearerFormat"] = UnreadText, ["openIdConnectUrl"] = UnreadText,
            ["flows"] = MemberShape.Object<OpenApiSecurityScheme, OpenApiOAuthFlows>(ObjectKind.OAuthFlows, static (scheme, flows) => scheme.Flows = flows),
        },
        [ObjectKind.OAuthFlows] = new()
        {
            ["implicit"] = Flow(static (flows, flow) => flows.Implicit = flow), ["password"] = Flow(static (flows, flow) => flows.Password = flow),
            ["clientCredentials"] = Flow(static (flows, flow) => flows.ClientCredentials = flow),
            ["authorizationCode"] = Flow(static (flows, flow) => flows.AuthorizationCode = flow),
        },
        [ObjectKind.OAuthFlow] = new()
        {
            ["authorizationUrl"] = UnreadText, ["tokenUrl"] = UnreadText, ["refreshUrl"] = UnreadText,
            ["scopes"] = MemberShape.Of<OpenApiOAuthFlow, Dictionary<string, string>>(ValueShape.TextMap, static (flow, scopes) => flow.Scopes = scopes),
        },
    };

    public static MemberShape? Find(ObjectKind kind, string name) => Tables[kind].TryGetValue(name, out var shape) ? shape : null;

    /// <summary>Creates NSwag's object of a kind, with nothing said; for a kind that nobody reads, any object.</summary>
    public static object Create(ObjectKind kind) => kind switch
    {
        // A client can do without a title and a version.
        ObjectKind.Document => new OpenApiDocument { Info = (OpenApiInfo)Create(ObjectKind.Info) },
        ObjectKind.Info => new OpenApiInfo { Title = "", Version = "" },
        ObjectKind.Tag => new OpenApiTag(),
        ObjectKind.Server => new OpenApiServer(),
        ObjectKind.ServerVariable => new OpenApiServerVariable(),
        ObjectKind.PathItem => new OpenApiPathItem(),
        ObjectKind.Operation => new OpenApiOperation(),
        ObjectKind.Parameter => new OpenApiParameter(),
        ObjectKind.Header => new OpenApiHeader(),
        ObjectKind.RequestBody => new OpenApiRequestBody(),
        ObjectKind.Response => new OpenApiResponse(),
        ObjectKind.MediaType => new OpenApiMediaType(),
        ObjectKind.Encoding => new OpenApiEncoding(),
        ObjectKind.Schema => new JsonSchema(),
        ObjectKind.Property => new JsonSchemaProperty(),
        ObjectKind.Discriminator => new SpecDiscriminator(),
        ObjectKind.SecurityScheme => new OpenApiSecurityScheme(),
        ObjectKind.OAuthFlows => new OpenApiOAuthFlows(),
        ObjectKind.OAuthFlow => new OpenApiOAuthFlow(),
        _ => new object(),
    };

    /// <summary>Determines whether a path item has a member of the name, in whatever case, that is no further method.</summary>
    public static bool IsMemberOfPathItem(string name) =>
        name is "$ref" or "additionalOperations" || name.StartsWith("x-", StringComparison.OrdinalIgnoreCase) || Tables[ObjectKind.PathItem].ContainsKey(name.ToLowerInvariant());

    private static MemberShape Flow(Action<OpenApiOAuthFlows, OpenApiOAuthFlow> take) => MemberShape.Object(ObjectKind.OAuthFlow, take);

    private static Dictionary<string, MemberShape> PathItemTable()
    {
        var table = Methods.ToDictionary(
            static method => method,
            static method => MemberShape.Object<OpenApiPathItem, OpenApiOperation>(ObjectKind.Operation, (item, operation) => item[method] = operation),
            StringComparer.Ordinal);
        table["summary"] = UnreadText;
        table["description"] = UnreadText;
        table["servers"] = MemberShape.List<OpenApiPathItem, OpenApiServer>(ObjectKind.Server, static (item, server) => item.Servers.Add(server));
        table["parameters"] = MemberShape.List<OpenApiPathItem, OpenApiParameter>(ObjectKind.Parameter, static (item, parameter) => item.Parameters.Add(parameter));
        return table;
    }

    private static Dictionary<string, MemberShape> OperationTable() => new()
    {
        ["tags"] = MemberShape.Texts<OpenApiOperation>(static (operation, tags) => operation.Tags = tags),
        ["summary"] = MemberShape.Text<OpenApiOperation>(static (operation, text) => operation.Summary = text),
        ["description"] = MemberShape.Text<OpenApiOperation>(static (operation, text) => operation.Description = text),
        ["operationId"] = MemberShape.Text<OpenApiOperation>(static (operation, text) => operation.OperationId = text),
        ["parameters"] = MemberShape.List<OpenApiOperation, OpenApiParameter>(ObjectKind.Parameter, static (operation, parameter) => operation.Parameters.Add(parameter)),
        ["requestBody"] = MemberShape.Object<OpenApiOperation, OpenApiRequestBody>(ObjectKind.RequestBody, static (operation, body) => operation.RequestBody = body),
        ["responses"] = MemberShape.Map<OpenApiOperation, OpenApiResponse>(ObjectKind.Response, static (operation, status, response) => operation.Responses[status] = response),
        ["deprecated"] = MemberShape.Flag<OpenApiOperation>(static (operation, flag) => operation.IsDeprecated = flag),
        ["security"] = MemberShape.Of<OpenApiOperation, List<OpenApiSecurityRequirement>>(ValueShape.Security, static (operation, security) => operation.Security = security),
        ["servers"] = MemberShape.List<OpenApiOperation, OpenApiServer>(ObjectKind.Server, static (operation, server) => operation.Servers.Add(server)),
        ["externalDocs"] = UnreadDocs,
    };

    private static Dictionary<string, MemberShape> ParameterTable() => new()
    {
        ["description"] = MemberShape.Text<OpenApiParameter>(static (parameter, text) => parameter.Description = text),
        ["required"] = MemberShape.Flag<OpenApiParameter>(static (parameter, flag) => parameter.IsRequired = flag),
        ["deprecated"] = MemberShape.Flag<OpenApiParameter>(static (parameter, flag) => parameter.IsDeprecated = flag),
        ["explode"] = MemberShape.Flag<OpenApiParameter>(static (parameter, flag) => parameter.Explode = flag),
        ["allowEmptyValue"] = new(ValueShape.Flag),
        ["allowReserved"] = new(ValueShape.Flag),
        ["schema"] = MemberShape.Object<OpenApiParameter, JsonSchema>(ObjectKind.Schema, static (parameter, schema) => parameter.Schema = schema),
        ["style"] = MemberShape.Choice<OpenApiParameter, OpenApiParameterStyle>(
            static (parameter, style) => parameter.Style = style,
            ("simple", OpenApiParameterStyle.Simple), ("label", OpenApiParameterStyle.Label), ("matrix", OpenApiParameterStyle.Matrix), ("form", OpenApiParameterStyle.Form),
            ("spaceDelimited", OpenApiParameterStyle.SpaceDelimeted), ("pipeDelimited", OpenApiParameterStyle.PipeDelimited), ("deepObject", OpenApiParameterStyle.DeepObject)),
    };
}
