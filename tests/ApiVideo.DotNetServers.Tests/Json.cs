using System.Text.Json.Nodes;

namespace ApiVideo.DotNetServers.Tests;

/// <summary>Compares JSON by what it says.</summary>
internal static class Json
{
    public static void AssertSame(string actual, string expected) =>
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(actual), JsonNode.Parse(expected)), $"expected: {expected}\nbut was:  {actual}");
}
