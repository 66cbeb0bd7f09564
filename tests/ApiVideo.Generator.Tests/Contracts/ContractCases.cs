using static ApiVideo.Generator.Tests.Contracts.ContractCase;

namespace ApiVideo.Generator.Tests.Contracts;

/// <summary>A document, and edits of every class. The builds of projects and the command line are both held to them.</summary>
internal static class ContractCases
{
    public const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers:
          - url: https://shop.example/v1
            description: Production
          - url: https://{region}.shop.example
            description: Regional
            variables: { region: { default: eu } }
        security: [ { key: [] } ]
        tags: [ { name: Orders } ]
        paths:
          /orders:
            get:
              tags: [ Orders ]
              operationId: listOrders
              x-client-action: list
              parameters:
                - { name: state, in: query, schema: { $ref: '#/components/schemas/State' } }
                - { name: after, in: query, schema: { type: string } }
                - { name: limit, in: query, schema: { type: integer, format: int32 } }
              responses:
                '200':
                  description: The orders.
                  headers:
                    X-Total: { schema: { type: integer, format: int32 } }
                  content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } }
                '404': { description: None, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
            post:
              tags: [ Orders ]
              operationId: createOrder
              x-client-action: create
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewOrder' } } } }
              responses:
                '201': { description: Created, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
                default: { description: Wrong, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
          /orders/{id}:
            delete:
              tags: [ Orders ]
              operationId: deleteOrder
              x-client-action: delete
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses:
                '204': { description: Gone }
          /payments:
            post:
              tags: [ Payments ]
              operationId: pay
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Payment' } } } }
              responses:
                '200': { description: Paid, content: { application/json: { schema: { $ref: '#/components/schemas/Receipt' } } } }
          /labels:
            post:
              tags: [ Labels ]
              operationId: printLabel
              x-client-chunk-upload: true
              requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [ pages ], properties: { pages: { type: string, format: binary } } } } } }
              responses:
                '205': { description: Printed }
          /scans:
            post:
              tags: [ Labels ]
              operationId: scanLabel
              requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [ scan ], properties: { scan: { type: string, format: binary } } } } } }
              responses:
                '205': { description: Scanned }
        webhooks:
          orderShipped:
            post:
              requestBody: { content: { application/json: { schema: { type: object, required: [ type ], properties: { type: { const: order.shipped }, orderId: { type: string }, at: { type: string, format: date-time } } } } } }
              responses: { '200': { description: ok } }
          orderPaid:
            post:
              requestBody: { content: { application/json: { schema: { type: object, required: [ type ], properties: { type: { const: order.paid }, orderId: { type: string } } } } } }
              responses: { '200': { description: ok } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
            token: { type: http, scheme: bearer }
          schemas:
            State:
              type: string
              enum: [ open, shipped, closed ]
            Order:
              type: object
              required: [ id, total ]
              properties:
                id: { type: string }
                total: { type: integer, format: int32 }
                state: { $ref: '#/components/schemas/State' }
                note: { type: string }
                count: { type: integer, format: int32 }
            NewOrder:
              type: object
              required: [ item ]
              properties:
                item: { type: string }
                amount: { type: integer, format: int32 }
                comment: { type: string }
            Payment:
              oneOf: [ { $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Transfer' } ]
              discriminator: { propertyName: kind, mapping: { card: Card, transfer: Transfer } }
            Card:
              type: object
              required: [ kind, number ]
              properties: { kind: { type: string }, number: { type: string } }
            Transfer:
              type: object
              required: [ kind, iban ]
              properties: { kind: { type: string }, iban: { type: string } }
            Cash:
              type: object
              required: [ kind ]
              properties: { kind: { type: string } }
            Receipt:
              type: object
              properties: { id: { type: string } }
            Problem:
              type: object
              properties: { title: { type: string } }
            OtherProblem:
              type: object
              properties: { code: { type: string } }
        """;

    private const string Callers = "callers";
    private const string Mocks = "mocks";
    private const string Receivers = "receivers";

    private const string Limit = "        - { name: limit, in: query, schema: { type: integer, format: int32 } }\n";
    private const string After = "        - { name: after, in: query, schema: { type: string } }\n";

    public static IReadOnlyList<ContractCase> All { get; } =
    [
        // Operations
        new("an operation is removed", "x-client-action: delete", "x-client-ignore: true\n      x-client-action: remove", Source, Callers, "Orders.DeleteAsync is gone"),
        new("an operation is renamed", "x-client-action: list", "x-client-action: search", Source, Callers, "Orders.ListAsync is gone"),
        new("an operation has another path", "  /payments:", "  /payments/new:", RunTime, Callers, "no longer POST \"/payments\""),
        new("an operation has another method", "  /payments:\n    post:", "  /payments:\n    put:", RunTime, Callers, "sends PUT"),
        new("an operation is obsolete", "x-client-action: delete", "deprecated: true\n      x-client-action: delete", null),
        new("an operation is new", "  /payments:", "  /refunds:\n    get: { tags: [ Payments ], operationId: refunds, responses: { '204': { description: ok } } }\n  /payments:", null),
        new("an API is called differently", "tags: [ Payments ]", "tags: [ Billing ]", Source, Callers, "The API Payments is gone"),
        new("an operation has another result", "'200': { description: Paid, content: { application/json: { schema: { $ref: '#/components/schemas/Receipt' } } } }", "'200': { description: Paid, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }", Source, Callers, "returns ApiResponse<Order>"),
        new("an operation has no result any more", "'200': { description: Paid, content: { application/json: { schema: { $ref: '#/components/schemas/Receipt' } } } }", "'200': { description: Paid }", Source, Callers, "returns ApiResponse and no longer"),
        new("a success can have no body", "'200': { description: Paid,", "'204': { description: ok }\n        '200': { description: Paid,", Source, Callers, "can be null"),
        new("a success has another status", "'204': { description: Gone }", "'202': { description: Gone }", RunTime, Callers, "no longer succeeds with status 204"),
        new("a file is no longer sent in parts", "x-client-chunk-upload: true", "x-client-chunk-upload: false", Source, Callers, "no longer sends a long file in parts"),
        new("a file is sent in parts", "operationId: scanLabel", "operationId: scanLabel\n      x-client-chunk-upload: true", null),
        new("a success has one status more", "'204': { description: Gone }", "'204': { description: Gone }\n        '202': { description: Gone }", null),

        // Parameters
        new("a parameter is removed", Limit, "", Source, Callers, "The parameter 'limit' of Orders.ListAsync is gone"),
        new("an optional parameter is new, last", Limit, Limit + "        - { name: sort, in: query, schema: { type: string } }\n", null),
        new("an optional parameter is new, between", After, "        - { name: sort, in: query, schema: { type: string } }\n" + After, RunTime, Callers, "arguments by position"),
        new("parameters change places", After + Limit, Limit + After, Source, Callers, "arguments by position no longer compile"),
        new("a required parameter is new", Limit, Limit + "        - { name: shop, in: query, required: true, schema: { type: string } }\n", Source, Callers, "new required parameter 'shop'"),
        new("a parameter is required", "{ name: limit, in: query,", "{ name: limit, in: query, required: true,", Source, Callers, "'limit' of Orders.ListAsync is required"),
        new("a parameter has another type", "{ name: after, in: query, schema: { type: string } }", "{ name: after, in: query, schema: { type: integer } }", Source, Callers, "is int? and no longer string?"),
        new("a parameter is wider", "{ name: limit, in: query, schema: { type: integer, format: int32 } }", "{ name: limit, in: query, schema: { type: integer, format: int64 } }", null),
        new("a text parameter is an enum", "{ name: after, in: query, schema: { type: string } }", "{ name: after, in: query, schema: { $ref: '#/components/schemas/State' } }", null),
        new("a parameter travels elsewhere", "{ name: after, in: query,", "{ name: after, in: header,", RunTime, Callers, "is sent in header"),
        new("a parameter has another name on the wire", "{ name: after, in: query,", "{ name: from, x-csharp-name: after, in: query,", RunTime, Callers, "in query \"from\""),
        new("a body has another media type", "requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewOrder' } } } }", "requestBody: { required: true, content: { application/vnd.shop+json: { schema: { $ref: '#/components/schemas/NewOrder' } } } }", RunTime, Callers, "application/vnd.shop+json"),

        // Failures
        new("an error is no longer described", "        '404': { description: None, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }\n", "", RunTime, Callers, "The error 404 of Orders.ListAsync is no longer described"),
        new("an error has another type", "'404': { description: None, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }", "'404': { description: None, content: { application/json: { schema: { $ref: '#/components/schemas/OtherProblem' } } } }", RunTime, Callers, "no longer Problem"),
        new("an error is described", "'204': { description: Gone }", "'204': { description: Gone }\n        '409': { description: Busy, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }", null),
        new("an error of a range has a type of its own", "        default: { description: Wrong,", "        '409': { description: Busy, content: { application/json: { schema: { $ref: '#/components/schemas/OtherProblem' } } } }\n        default: { description: Wrong,", RunTime, Callers, "The error 409 of Orders.CreateAsync is OtherProblem"),

        // Members
        new("a member is removed", "        note: { type: string }\n", "", Source, Callers, "Order.Note is gone"),
        new("a member is new", "        note: { type: string }\n", "        note: { type: string }\n        tip: { type: string }\n", null),
        new("a required member is new in a request", "required: [ item ]\n      properties:\n", "required: [ item, shop ]\n      properties:\n        shop: { type: string }\n", Source, Callers, "NewOrder has a new required member Shop"),
        new("a required member is new in an answer", "required: [ id, total ]\n      properties:\n", "required: [ id, total, place ]\n      properties:\n        place: { type: string }\n", Source, Mocks, "Order has a new required member Place"),
        new("a member is required in a request", "required: [ item ]", "required: [ item, comment ]", Source, Callers, "NewOrder.Comment is required"),
        new("a member is required in an answer", "required: [ id, total ]", "required: [ id, total, note ]", Source, Mocks, "Order.Note is required"),
        new("a member is optional in an answer", "required: [ id, total ]", "required: [ id ]", Source, Callers, "Order.Total can be null"),
        new("a member is optional in a request", "required: [ item ]", "required: []", null),
        new("a member has another type in an answer", "total: { type: integer, format: int32 }", "total: { type: integer, format: int64 }", Source, Callers, "Order.Total is long and no longer int"),
        new("a member is wider in a request", "amount: { type: integer, format: int32 }", "amount: { type: integer, format: int64 }", null),
        new("a member is narrower in a request", "amount: { type: integer, format: int32 }", "amount: { type: string }", Source, Callers, "NewOrder.Amount is string?"),
        new("a member has another name on the wire", "        note: { type: string }\n", "        remark: { type: string, x-csharp-name: Note }\n", RunTime, Callers, "Order.Note is \"remark\""),
        new("a member is read-only in a request", "comment: { type: string }", "comment: { type: string, readOnly: true }", RunTime, Callers, "NewOrder.Comment is read-only"),
        new("a member is write-only in an answer", "        note: { type: string }\n", "        note: { type: string, writeOnly: true }\n", RunTime, Callers, "Order.Note is write-only"),
        new("a member has another form", "at: { type: string, format: date-time }", "at: { type: integer, format: unix-time }", RunTime, Receivers, "OrderShippedEvent.At is read"),

        // Types
        new("a type has another kind", "    Receipt:\n      type: object\n      properties: { id: { type: string } }", "    Receipt:\n      type: string\n      enum: [ yes, no ]", Source, Callers, "is a type of the kind enum of string"),
        new("an enum has one value more", "enum: [ open, shipped, closed ]", "enum: [ open, shipped, closed, lost ]", null),
        new("an enum has one value less", "enum: [ open, shipped, closed ]", "enum: [ open, shipped ]", Source, Callers, "State.Closed is gone"),
        new("a value of an enum has another text", "enum: [ open, shipped, closed ]", "enum: [ open, shipped, done ]\n      x-enum-varnames: [ Open, Shipped, Closed ]", RunTime, Callers, "State.Closed is the text \"done\""),
        new("values of an enum change places", "enum: [ open, shipped, closed ]", "enum: [ closed, open, shipped ]", null),
        new("a union has one case more", "oneOf: [ { $ref: '#/components/schemas/Card' },", "oneOf: [ { $ref: '#/components/schemas/Cash' }, { $ref: '#/components/schemas/Card' },", Source, Callers, "has a new case Cash"),
        new("a case of a union has another text", "mapping: { card: Card,", "mapping: { credit: Card,", RunTime, Mocks, "is recognized by \"credit\""),
        new("a type is new", "    OtherProblem:", "    Extra: { type: object, properties: { a: { type: string } } }\n    OtherProblem:", null),
        new("a description changes", "description: The orders.", "description: All orders, newest first.", null),

        // Events, headers, credentials and servers
        new("an event is removed", "  orderPaid:\n    post:\n", "  orderPaid:\n    x-post:\n", Source, Receivers, "The event OrderPaidEvent is gone"),
        new("an event is new", "  orderPaid:", "  orderLost: { post: { requestBody: { content: { application/json: { schema: { type: object, required: [ type ], properties: { type: { const: order.lost } } } } } }, responses: { '200': { description: ok } } } }\n  orderPaid:", Source, Receivers, "new event OrderLostEvent"),
        new("an event has another text", "const: order.paid", "const: order.payed", RunTime, Receivers, "is recognized by the texts \"order.payed\""),
        new("a member of an event is removed", "{ const: order.shipped }, orderId: { type: string },", "{ const: order.shipped },", Source, Receivers, "OrderShippedEvent.OrderId is gone"),
        new("a header is removed", "          headers:\n            X-Total: { schema: { type: integer, format: int32 } }\n", "", Source, Callers, "The accessor XTotal"),
        new("a header has another type", "X-Total: { schema: { type: integer, format: int32 } }", "X-Total: { schema: { type: string } }", Source, Callers, "XTotal is string?"),
        new("a header is new", "            X-Total:", "            X-Page: { schema: { type: integer } }\n            X-Total:", null),
        new("a credential is removed", "    token: { type: http, scheme: bearer }\n", "", Source, Callers, "The credential Bearer is gone"),
        new("a credential travels elsewhere", "name: X-Key", "name: X-Api-Key", RunTime, Callers, "is sent as header \"X-Api-Key\""),
        new("operations take other credentials", "security: [ { key: [] } ]", "security: [ { token: [] } ]", RunTime, Callers, "takes the credentials Bearer"),
        new("operations take one credential more", "security: [ { key: [] } ]", "security: [ { key: [] }, { token: [] } ]", null),
        new("a server is removed", "  - url: https://shop.example/v1\n    description: Production\n", "", Source, Callers, "The server Production is gone"),
        new("a server has another address", "https://shop.example/v1", "https://shop.example/v2", RunTime, Callers, "is at \"https://shop.example/v2\""),
        new("an operation does without a credential", "      operationId: pay\n", "      operationId: pay\n      security: [ {} ]\n", RunTime, Callers, "takes the credentials nothing"),
        new("the client is called differently", "title: Shop,", "title: Store,", Source, Callers, "no longer called ShopClient"),
    ];
}
