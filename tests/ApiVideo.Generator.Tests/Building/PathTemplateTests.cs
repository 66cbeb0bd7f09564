using ApiVideo.Generator.Building.Operations;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Requests;
using ApiVideo.Generator.Model.Schemas;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Building;

public sealed class PathTemplateTests
{
    [TestCase("/webhooks", "/webhooks")]
    [TestCase("/webhooks/{id}", "/webhooks/|<a>")]
    [TestCase("/{id}/x/{other-id}.json", "/|<a>|/x/|<b>|.json")]
    [TestCase("{id}{other-id}", "<a>|<b>")]
    [TestCase("/{id}/{id}", "/|<a>|/|<a>")]
    [TestCase("/x/{unknown}/y", "/x/|{unknown}|/y")]
    [TestCase("/x/{open", "/x/{open")]
    [TestCase("/x/close}", "/x/close}")]
    [TestCase("/x/{id}?y={other-id}", "/x/|<a>|?y=|<b>")]
    [TestCase("/x#y={id}", "/x")]
    [TestCase("", "")]
    public void A_path_is_literal_text_and_parameters(string path, string expected)
    {
        var parts = PathTemplate.Parse(path, [Parameter("a", "id"), Parameter("b", "other-id"), Parameter("q", "unknown", ParameterLocation.Query)]);

        Assert.That(string.Join("|", parts.Select(part => part.IsParameter ? $"<{part.Text}>" : part.Text)), Is.EqualTo(expected));
    }

    [TestCase("/a/{b}/{c-d}", "b|c-d")]
    [TestCase("/a", "")]
    [TestCase("/a/{b", "")]
    [TestCase("/a}/{b}", "b")]
    [TestCase("/{a}#{b}", "a")]
    public void The_names_stand_between_braces(string path, string expected)
    {
        Assert.That(string.Join("|", PathTemplate.Names(path)), Is.EqualTo(expected));
    }

    private static ParameterModel Parameter(string name, string wireName, ParameterLocation location = ParameterLocation.Path) => new()
    {
        Name = name,
        WireName = wireName,
        Location = location,
        Type = TypeRef.Scalar(TypeKind.String),
        IsRequired = true,
        Style = ParameterStyle.Simple,
        Encoding = ParameterEncoding.Plain,
        IsExploded = false,
        IsDeprecated = false,
        Doc = DocText.None,
    };
}
