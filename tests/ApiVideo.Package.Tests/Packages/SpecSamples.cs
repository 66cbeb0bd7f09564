namespace ApiVideo.Package.Tests.Packages;

/// <summary>Documents that take the parser through its different corners.</summary>
internal static class SpecSamples
{
    /// <summary>Names of published documents, for when they are at hand.</summary>
    public static IReadOnlyList<string> Published { get; } =
    [
        "apivideo_api.video-documentation_api.yaml",
        "bump-sh-examples_train-travel-api_train-travel.yaml",
        "readmeio_oas-examples_discriminators.json",
        "Redocly_redoc_petstore-31.yaml",
        "moby_moby_engine-1.43.yaml",
    ];

    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        ("polymorphic.json", """
            {
              "openapi": "3.0.3",
              "info": { "title": "Pets", "version": "1" },
              "paths": { "/pets": { "post": {
                "operationId": "addPet",
                "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } },
                "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } }
              } } },
              "components": { "schemas": {
                "Pet": {
                  "type": "object",
                  "required": ["kind"],
                  "properties": { "kind": { "type": "string" }, "born": { "type": "string", "format": "date" } },
                  "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat" } }
                },
                "Cat": { "allOf": [ { "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": {
                  "lives": { "type": "integer", "default": 9 },
                  "kittens": { "type": "array", "items": { "$ref": "#/components/schemas/Cat" } },
                  "toys": { "type": "object", "additionalProperties": { "type": "number" } } } } ] }
              } }
            }
            """),
        ("swagger.json", """
            {
              "swagger": "2.0",
              "info": { "title": "Old", "version": "1" },
              "host": "example.com",
              "paths": { "/items/{id}": { "get": {
                "operationId": "getItem",
                "parameters": [ { "name": "id", "in": "path", "required": true, "type": "integer" } ],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Item" } } }
              } } },
              "definitions": { "Item": { "type": "object", "properties": { "size": { "type": "string", "enum": ["s", "m"] } } } }
            }
            """),
        ("broken.json", """{ "openapi": "3.0.3", "paths": { """),
        ("wrong.yaml", "openapi: 3.0.3\ninfo: [a, b]\npaths:\n  /x:\n    get: {responses: {200: {$ref: '#/nowhere'}}}\n"),
    ];
}
