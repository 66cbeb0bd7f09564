using System.Diagnostics.CodeAnalysis;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class SpecOptionsReaderTests
{
    [Test]
    public void Metadata_of_the_item_is_read_and_lists_are_split()
    {
        var options = SpecOptionsReader.Read(
            new Options(new() { ["build_property.RootNamespace"] = "My.App", ["build_property.AssemblyName"] = "app" }),
            new Options(new()
            {
                ["build_metadata.AdditionalFiles.OpenApiSpec"] = "True",
                ["build_metadata.AdditionalFiles.Namespace"] = " ApiVideo ",
                ["build_metadata.AdditionalFiles.ClientName"] = "Client",
                ["build_metadata.AdditionalFiles.Accessibility"] = "internal",
                ["build_metadata.AdditionalFiles.IncludeTags"] = "a; b,c;;",
                ["build_metadata.AdditionalFiles.ExcludePaths"] = "/x",
            }));

        Assert.That(options, Is.EqualTo(new SpecOptions
        {
            IsMarked = true, Namespace = "ApiVideo", ClientName = "Client", Accessibility = "internal",
            IncludeTags = ["a", "b", "c"], ExcludePaths = ["/x"], RootNamespace = "My.App",
        }));
    }

    [Test]
    public void Overlays_keep_their_order_and_know_the_folder_of_the_project()
    {
        var options = SpecOptionsReader.Read(
            new Options(new() { ["build_property.OpenApiProjectFolder"] = "/c|x23/app|x3b" }),
            new Options(new() { ["build_metadata.AdditionalFiles.Overlay"] = "z.yaml, a|x231|x2c2.yaml" }));

        Assert.That(options, Is.EqualTo(SpecOptions.Default with { Overlays = ["z.yaml", "a#1,2.yaml"], OverlayFolder = "/c#/app;" }));
        Assert.That(SpecOptionsReader.Read(new Options([]), new Options(new() { ["build_metadata.AdditionalFiles.OpenApiOverlay"] = "true" })).IsOverlay, Is.True);
    }

    [Test]
    public void Empty_values_are_no_values()
    {
        var options = SpecOptionsReader.Read(
            new Options(new() { ["build_property.RootNamespace"] = "", ["build_property.AssemblyName"] = "app" }),
            new Options(new() { ["build_metadata.AdditionalFiles.Namespace"] = " ", ["build_metadata.AdditionalFiles.OpenApiSpec"] = "" }));

        Assert.That(options, Is.EqualTo(SpecOptions.Default with { RootNamespace = "app" }));
    }

    [Test]
    public void A_file_with_the_same_text_and_options_is_the_same_file()
    {
        var one = new SpecFile("a", new SpecText(new string('x', 3)), SpecOptions.Default with { IncludeTags = ["a"] });
        var two = new SpecFile("a", new SpecText("xxx"), SpecOptions.Default with { IncludeTags = ["a"] });

        Assert.That(one, Is.EqualTo(two));
        Assert.That(one.GetHashCode(), Is.EqualTo(two.GetHashCode()));
        Assert.That(one, Is.Not.EqualTo(two with { Text = new SpecText("xxy") }));
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
