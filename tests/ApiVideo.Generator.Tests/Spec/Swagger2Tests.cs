using NJsonSchema;
using NSwag;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>Swagger 2.0 as the builders see it: in the words of OpenAPI 3.0.</summary>
public sealed class Swagger2Tests
{
    private static readonly Reading Spec = Reading.Of("""
        swagger: 2.0
        info: {title: t, version: 1.0}
        host: api.example.com
        basePath: /v1
        schemes: [http, https]
        consumes: [application/json]
        produces: [application/json]
        securityDefinitions:
          basic: {type: basic}
          key: {type: apiKey, in: header, name: X-Key}
          oauth: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: {read: Reads}}
        paths:
          /pets/{id}:
            parameters:
              - {name: id, in: path, required: true, type: integer, format: int64}
            get:
              parameters:
                - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: multi}
                - {name: ids, in: query, type: array, items: {type: string}}
                - {$ref: '#/parameters/Page'}
              responses:
                200: {description: d, schema: {$ref: '#/definitions/Pet'}, headers: {X-Rate: {type: integer}}}
                default: {$ref: '#/responses/Failed'}
            put:
              parameters:
                - {name: pet, in: body, required: true, description: it, schema: {$ref: '#/definitions/Pet'}}
              responses: {204: {description: d}}
            post:
              consumes: [multipart/form-data]
              produces: [image/png]
              parameters:
                - {name: photo, in: formData, required: true, type: file, description: it}
                - {name: note, in: formData, type: string}
              responses: {200: {description: d, schema: {type: file}}}
        parameters:
          Page: {name: page, in: query, type: integer, default: 1}
        responses:
          Failed: {description: d, schema: {type: object, x-nullable: true}}
        definitions:
          Pet:
            type: object
            discriminator: kind
            properties: {kind: {type: string}, photo: {type: string, format: byte}}
        """);

    [Test]
    public void A_valid_document_has_no_findings() => Assert.That(Spec.Lines, Is.Empty);

    [Test]
    public void Hosts_and_schemes_are_servers()
    {
        Assert.That(string.Join(" ", Spec.Document.Servers.Select(static server => server.Url)), Is.EqualTo("https://api.example.com/v1 http://api.example.com/v1"));
        Assert.That(Spec.Document.Info.Version, Is.EqualTo("1.0"));
    }

    [Test]
    public void A_body_parameter_is_a_request_body()
    {
        var body = Spec.Operation("/pets/{id}", "put").RequestBody!;

        Assert.That(body.IsRequired, Is.True);
        Assert.That(body.Description, Is.EqualTo("it"));
        Assert.That(body.Content["application/json"].Schema!.ActualSchema, Is.SameAs(Spec.Schema("Pet")));
        Assert.That(Spec.Spec.PointerOf(body).Pointer, Is.EqualTo("/paths/~1pets~1{id}/put/parameters/0"));
    }

    [Test]
    public void Form_parameters_are_the_properties_of_one_body()
    {
        var operation = Spec.Operation("/pets/{id}", "post");
        var schema = operation.RequestBody!.Content["multipart/form-data"].Schema!;

        // NSwag shows the body among the parameters, too.
        Assert.That(operation.Parameters.Where(static parameter => parameter.Kind != OpenApiParameterKind.Body), Is.Empty);
        Assert.That(schema.Properties["photo"].Format, Is.EqualTo("binary"));
        Assert.That(schema.Properties["photo"].Description, Is.EqualTo("it"));
        Assert.That(string.Join(",", schema.RequiredProperties), Is.EqualTo("photo"));
        Assert.That(Spec.Spec.PointerOf(schema.Properties["note"]).Pointer, Is.EqualTo("/paths/~1pets~1{id}/post/parameters/1"));
        Assert.That(operation.Responses["200"].Content["image/png"].Schema!.Format, Is.EqualTo("binary"));
    }

    [Test]
    public void Parameters_have_a_schema_and_a_style()
    {
        var operation = Spec.Operation("/pets/{id}");

        Assert.That(Spec.Document.Paths["/pets/{id}"].Parameters.Single().Schema!.Format, Is.EqualTo("int64"));
        Assert.That(operation.Parameters[0].Explode, Is.True);
        Assert.That(operation.Parameters[1].Explode, Is.False);
        Assert.That(operation.Parameters[1].Style, Is.EqualTo(OpenApiParameterStyle.Form));
        Assert.That(operation.Parameters[1].Schema!.Item!.Type, Is.EqualTo(JsonObjectType.String));
        Assert.That(operation.Parameters[2].Name, Is.EqualTo("page"));
        Assert.That(operation.Parameters[2].Schema!.Default, Is.EqualTo(1));
        Assert.That(Spec.Spec.PointerOf(operation.Parameters[2]).Pointer, Is.EqualTo("/parameters/Page"));
    }

    [Test]
    public void Responses_have_content_and_typed_headers()
    {
        var responses = Spec.Operation("/pets/{id}").Responses;

        Assert.That(responses["200"].Content["application/json"].Schema!.ActualSchema, Is.SameAs(Spec.Schema("Pet")));
        Assert.That(responses["200"].Headers["X-Rate"].Schema!.Type, Is.EqualTo(JsonObjectType.Integer));
        Assert.That(responses["default"].Content["application/json"].Schema!.IsNullableRaw, Is.True);
        Assert.That(Spec.Spec.PointerOf(Spec.Schema("Pet")).Pointer, Is.EqualTo("/definitions/Pet"));
        Assert.That(Spec.Schema("Pet").Discriminator, Is.EqualTo("kind"));
    }

    [Test]
    public void Security_definitions_are_security_schemes()
    {
        var schemes = Spec.Document.Components.SecuritySchemes;

        Assert.That(schemes["basic"].Type, Is.EqualTo(OpenApiSecuritySchemeType.Http));
        Assert.That(schemes["basic"].Scheme, Is.EqualTo("basic"));
        Assert.That(schemes["key"].In, Is.EqualTo(OpenApiSecurityApiKeyLocation.Header));
        Assert.That(schemes["oauth"].Flows!.AuthorizationCode!.Scopes, Contains.Key("read"));
    }
}
