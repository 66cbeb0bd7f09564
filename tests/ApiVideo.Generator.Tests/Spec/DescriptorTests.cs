using ApiVideo.Generator.Diagnostics;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class DescriptorTests
{
    [Test]
    public void Every_rule_is_numbered_and_has_a_help_page()
    {
        var numbers = Enumerable.Range(1, Descriptors.All.Count).Select(static number => $"AVG{number:D4}");

        Assert.That(Descriptors.All.Select(static descriptor => descriptor.Id), Is.EqualTo(numbers));
        Assert.That(
            Descriptors.All.Select(static descriptor => descriptor.HelpLinkUri),
            Has.All.Match("^https://github\\.com/apivideo/ApiVideo\\.Generated/blob/main/docs/diagnostics/AVG\\d{4}\\.md$"));
    }
}
