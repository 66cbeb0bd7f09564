using System.Globalization;
using ApiVideo.Generator.Reading;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class TextCacheTests
{
    [Test]
    public void A_short_text_that_comes_again_is_the_same_object()
    {
        var cache = new TextCache();
        Assert.That(cache.Get("type: type", 6, 4), Is.SameAs(cache.Get("type: type", 0, 4)).And.EqualTo("type"));
    }

    [Test]
    public void However_many_texts_there_are_each_is_what_is_written()
    {
        var cache = new TextCache();
        var texts = Enumerable.Range(0, 50_000).Select(number => "name" + number.ToString(CultureInfo.InvariantCulture)).Append("").Append(new string('a', 100)).ToList();
        Assert.That(texts.Concat(texts).Where(text => cache.Get("<" + text + ">", 1, text.Length) != text), Is.Empty);
    }
}
