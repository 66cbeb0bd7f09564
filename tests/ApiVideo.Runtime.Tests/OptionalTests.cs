namespace ApiVideo.Runtime.Tests;

/// <summary>Left out, null and a value are three things.</summary>
public sealed class OptionalTests
{
    [Test]
    public void The_default_is_left_out()
    {
        Optional<string?> member = default;

        Assert.Multiple(() =>
        {
            Assert.That(member.HasValue, Is.False);
            Assert.That(() => member.Value, Throws.InvalidOperationException);
            Assert.That(member.ToString(), Is.Empty);
        });
    }

    [Test]
    public void Null_is_a_value()
    {
        Optional<string?> member = null;

        Assert.Multiple(() =>
        {
            Assert.That(member.HasValue, Is.True);
            Assert.That(member.Value, Is.Null);
            Assert.That(member.ToString(), Is.Empty);
            Assert.That(member == default, Is.False);
        });
    }

    // C# has no conversions from interfaces, so a list is given to the constructor.
    [Test]
    public void A_list_is_a_value_too()
    {
        Optional<IReadOnlyList<string>?> member = new(["a"]);

        Assert.That(member.Value, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Equal_values_are_equal()
    {
        Optional<int> one = 1;
        Optional<int> two = 2;

        Assert.Multiple(() =>
        {
            Assert.That(one == new Optional<int>(1), Is.True);
            Assert.That(one != two, Is.True);
            Assert.That(one.Equals((object)new Optional<int>(1)), Is.True);
            Assert.That(one.Equals((object)1), Is.False);
            Assert.That(one.GetHashCode(), Is.EqualTo(new Optional<int>(1).GetHashCode()));
            Assert.That(default(Optional<int>), Is.EqualTo(new Optional<int>()));
            Assert.That(one.ToString(), Is.EqualTo("1"));
        });
    }
}
