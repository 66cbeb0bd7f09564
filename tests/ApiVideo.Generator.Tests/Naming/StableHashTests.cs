using ApiVideo.Generator.Naming;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Naming;

public sealed class StableHashTests
{
    // FNV-1a of 32 bits, from its published test vectors.
    [TestCase("", "811C9DC5")]
    [TestCase("a", "E40C292C")]
    [TestCase("foobar", "BF9CF968")]
    public void The_hash_of_a_text_never_changes(string text, string hash)
    {
        Assert.That(StableHash.Of(text), Is.EqualTo(hash));
    }
}
