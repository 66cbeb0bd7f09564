using System.Text.RegularExpressions;
using ApiVideo.Generator.Tests.Driver;
using ApiVideo.Generator.Tests.Stability;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

/// <summary>The overlay that the guide shows does what the guide says to the webhooks document.</summary>
public sealed partial class GuideOverlayTests
{
    [Test]
    public void The_overlay_of_the_guide_is_applied_without_a_finding()
    {
        var overlay = Overlay().Match(Read("docs", "guide", "options.md").ReplaceLineEndings("\n")).Groups["text"].Value;
        var run = GeneratorRun.Of(
            SpecSource.Marked(Read("spec", "webhooks.yaml"), "webhooks.yaml").With("Overlay", "webhooks.overlay.yaml"),
            SpecSource.Plain(overlay, "webhooks.overlay.yaml"));

        Assert.That(run.Findings, Is.Empty);
        Assert.That(
            run.Files["Acme.Models.Subscription.g.cs"],
            Does.Contain("public required string WebhookId").And.Contain("public required string Url").And.Contain("public DateOnly? CreatedAt"));
        Assert.That(run.TypesIn("Client"), Does.Contain("WebhooksApi").And.No.Member("AdvancedAuthenticationApi"));
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([StabilityTests.Repository, .. path]));

    [GeneratedRegex(@"^```yaml\n(?<text>overlay:.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Overlay();
}
