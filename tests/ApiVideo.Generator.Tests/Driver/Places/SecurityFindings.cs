using NUnit.Framework;
using static ApiVideo.Generator.Tests.Driver.Places.MarkedDocument;

namespace ApiVideo.Generator.Tests.Driver.Places;

/// <summary>The findings about security schemes.</summary>
internal static class SecurityFindings
{
    public static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("AVG0016", "'scheme' of an HTTP security scheme", Secured("""
            »a: { type: http, scheme: 'a b' }
            """));
        yield return Case("AVG0010", "The name of the API key 'a b'", Secured("""
            »a: { type: apiKey, in: header, name: 'a b' }
            """));
    }
}
