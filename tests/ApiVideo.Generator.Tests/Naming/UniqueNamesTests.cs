using ApiVideo.Generator.Naming;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Naming;

public sealed class UniqueNamesTests
{
    [Test]
    public void Names_that_differ_are_given_as_they_are_wanted()
    {
        Assert.That(Given(Wish("Id", "id"), Wish("Name", "name")), Is.EqualTo(new[] { "Id", "Name" }));
    }

    [Test]
    public void A_name_that_the_code_around_has_gets_the_suffix()
    {
        Assert.That(Given(Wish("Id", "id"), Wish("ToString", "to_string")), Is.EqualTo(new[] { "Id", "ToStringValue" }));
    }

    [Test]
    public void Of_two_places_that_want_a_name_the_plain_word_keeps_it_in_either_order()
    {
        var plain = Wish("UserName", "userName");
        var other = Wish("UserName", "user_name");
        var renamed = "UserName" + StableHash.Of("user_name");
        Assert.Multiple(() =>
        {
            Assert.That(Given(plain, other), Is.EqualTo(new[] { "UserName", renamed }));
            Assert.That(Given(other, plain), Is.EqualTo(new[] { renamed, "UserName" }));
        });
    }

    [Test]
    public void A_name_with_its_suffix_yields_to_the_place_that_wants_it_so()
    {
        Assert.That(Given(Wish("ToString", "to_string"), Wish("ToStringValue", "zValue")), Is.EqualTo(new[] { "ToStringValue" + StableHash.Of("to_string"), "ToStringValue" }));
    }

    [Test]
    public void Names_that_are_made_from_others_count_too()
    {
        var given = UniqueNames.Of([Wish("Pets", "pets"), Wish("IPets", "i-pets")], StringComparer.OrdinalIgnoreCase, (index, name) => index == 0 ? [name, "I" + name] : [name]);
        Assert.That(given.Select(name => name.TakenBy), Has.Exactly(1).Not.Null);
    }

    private static NameWish Wish(string name, string key) => new(name, "Value", key);

    private static IEnumerable<string> Given(params NameWish[] wishes) => UniqueNames.Of(wishes, StringComparer.Ordinal, ["ToString"]).Select(name => name.Name);
}
