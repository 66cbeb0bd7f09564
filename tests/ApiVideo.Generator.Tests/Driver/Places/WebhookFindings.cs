using NUnit.Framework;
using static ApiVideo.Generator.Tests.Driver.Places.MarkedDocument;

namespace ApiVideo.Generator.Tests.Driver.Places;

/// <summary>The findings about webhooks.</summary>
internal static class WebhookFindings
{
    public static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("AVG0010", "The event 'second', which nothing", Head + """
            webhooks:
              first:
                post: { requestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }, responses: {} }
              second:
                »post: { requestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }, responses: {} }
            """);
        yield return Case("AVG0010", "A delivery of type application/xml", Head + """
            webhooks:
              first:
                post:
                  »requestBody: { content: { application/xml: { schema: { type: object, properties: { id: { type: string } } } } } }
                  responses: {}
            """);
    }
}
