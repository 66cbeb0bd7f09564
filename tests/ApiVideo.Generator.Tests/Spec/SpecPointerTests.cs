using ApiVideo.Generator.Places;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class SpecPointerTests
{
    [Test]
    public void Slashes_and_tildes_of_a_key_are_escaped()
    {
        var pointer = SpecPointer.RootOf("a.yaml").Child("paths").Child("/a~b").Child(3);

        Assert.That(pointer.Pointer, Is.EqualTo("/paths/~1a~0b/3"));
        Assert.That(string.Join(" ", pointer.Segments()), Is.EqualTo("paths /a~b 3"));
        Assert.That(pointer.ToString(), Is.EqualTo("a.yaml#/paths/~1a~0b/3"));
    }

    [Test]
    public void A_fragment_is_percent_decoded()
    {
        var pointer = SpecPointer.Parse("a.yaml", "#/components/schemas/a%20b");

        Assert.That(pointer.LastSegment, Is.EqualTo("a b"));
        Assert.That(pointer, Is.EqualTo(SpecPointer.RootOf("a.yaml").Child("components").Child("schemas").Child("a b")));
    }

    [Test]
    public void The_parent_of_the_root_is_the_root()
    {
        var root = SpecPointer.RootOf("a.yaml");

        Assert.That(root.Child("x").Parent, Is.EqualTo(root));
        Assert.That(root.Parent, Is.EqualTo(root));
        Assert.That(root.Segments(), Is.Empty);
    }
}
