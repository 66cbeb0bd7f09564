using ApiVideo.Generator.Embedding;
using ApiVideo.Generator.Model;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Embedding;

public sealed class RuntimeLibraryTests
{
    [Test]
    public void Code_names_types_by_themselves_and_not_as_members_or_in_comments()
    {
        Assert.That(RuntimeLibrary.NamedIn("global::Acme.ClientRuntime.JsonUnion.X(); ListJson<string, StringJson> x; y.RateLimit; // Optional\n var z = \"Optional\";").Types, Is.EqualTo(new[] { "JsonUnion", "ListJson`", "StringJson" }));
    }

    [Test]
    public void A_type_brings_all_that_it_needs()
    {
        Assert.That(RuntimeLibrary.Closure(new RuntimeNames(["IsoDurationJson"], [])).Keys, Is.SupersetOf(new[] { "IsoDurationJson", "IsoDuration", "IsoDurationText", "IJsonCodec`", "StringJson", "JsonRead" }));
    }

    [Test]
    public void A_call_of_an_extension_brings_its_type_and_no_member_that_nobody_names()
    {
        var names = RuntimeLibrary.NamedIn("name.Is(\"a\"u8); reader.OptionalString();");
        var members = RuntimeLibrary.Closure(names)["JsonRead"].Select(index => RuntimeLibrary.Get("JsonRead").Parts[index].Name).ToList();

        Assert.That(names.Types, Is.EqualTo(new[] { "JsonRead" }));
        Assert.That(members, Does.Contain("Is").And.Contain("OptionalString").And.Contain("Unexpected"));
        Assert.That(members, Does.Not.Contain("OptionalList").And.Not.Contain("PeekString"));
    }

    [Test]
    public void The_parts_of_a_type_are_its_text()
    {
        // Docs of what only we call are not emitted, and stand in no part.
        foreach (var source in RuntimeLibrary.Keys.Select(RuntimeLibrary.Get))
        {
            var text = string.Join("\n", source.Parts.Select(part => part.Text));

            Assert.That(source.Parts[source.Parts.Count - 1].Text, Is.EqualTo("}").Or.EndsWith(";"), source.FileName);
            Assert.That(text.Count(c => c == '{'), Is.EqualTo(text.Count(c => c == '}')), source.FileName);
        }
    }

    [Test]
    public void Nothing_is_needed_by_code_that_names_nothing()
    {
        Assert.That(RuntimeLibrary.Closure(RuntimeNames.None), Is.Empty);
    }

    [Test]
    public void Every_file_is_called_as_its_type()
    {
        var all = RuntimeLibrary.Keys.Select(RuntimeLibrary.Get).ToList();

        Assert.That(all, Has.Count.GreaterThan(90));
        Assert.That(all.Where(source => source.FileName != source.TypeName && source.FileName != source.TypeName + "OfT").Select(source => source.FileName), Is.Empty);
    }
}
