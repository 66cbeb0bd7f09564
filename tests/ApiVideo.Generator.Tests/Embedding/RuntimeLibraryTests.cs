using ApiVideo.Generator.Embedding;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Embedding;

public sealed class RuntimeLibraryTests
{
    [Test]
    public void Code_names_types_by_themselves_and_not_as_members_or_in_comments()
    {
        Assert.That(RuntimeLibrary.NamedIn("global::Acme.ClientRuntime.JsonRead.X(); ListJson<string, StringJson> x; y.Optional; // Optional\n var z = \"Optional\";"), Is.EqualTo(new[] { "JsonRead", "ListJson`", "StringJson" }));
    }

    [Test]
    public void A_type_brings_all_that_it_needs()
    {
        Assert.That(RuntimeLibrary.Closure(["IsoDurationJson"]), Is.SupersetOf(new[] { "IsoDurationJson", "IsoDuration", "IsoDurationText", "IJsonCodec`", "StringJson", "JsonRead" }));
    }

    [Test]
    public void Nothing_is_needed_by_code_that_names_nothing()
    {
        Assert.That(RuntimeLibrary.Closure([]), Is.Empty);
    }

    [Test]
    public void Every_file_is_called_as_its_type()
    {
        var all = RuntimeLibrary.Keys.Select(RuntimeLibrary.Get).ToList();

        Assert.That(all, Has.Count.GreaterThan(90));
        Assert.That(all.Where(source => source.FileName != source.TypeName && source.FileName != source.TypeName + "OfT").Select(source => source.FileName), Is.Empty);
    }
}
