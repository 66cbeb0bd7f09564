using ApiVideo.Generator.Model;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Spec;

public sealed class EquatableArrayTests
{
    [Test]
    public void Arrays_with_equal_elements_are_equal_also_boxed()
    {
        EquatableArray<string> left = ["a", "b"];
        EquatableArray<string> right = ["a", "b"];

        Assert.That(left, Is.EqualTo(right));
        Assert.That(left == right, Is.True);
        Assert.That(((object)left).Equals(right), Is.True);
        Assert.That(left.GetHashCode(), Is.EqualTo(right.GetHashCode()));
    }

    [Test]
    public void Order_and_length_count()
    {
        EquatableArray<int> array = [1, 2];

        Assert.That(array == [2, 1], Is.False);
        Assert.That(array == [1], Is.False);
        Assert.That(array != [1, 2, 3], Is.True);
    }

    [Test]
    public void Default_is_the_empty_array()
    {
        EquatableArray<string> made = [];
        EquatableArray<string> standard = default;

        Assert.That(standard.Equals(made), Is.True);
        Assert.That(standard.GetHashCode(), Is.EqualTo(made.GetHashCode()));
        Assert.That(standard.Count, Is.Zero);
        Assert.That(standard.ToArray(), Is.Empty);
        Assert.That(() => standard[0], Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Records_that_hold_equal_arrays_are_equal()
    {
        var other = new Holder(["a"]);

        Assert.That(new Holder(["a"]), Is.EqualTo(other));
    }

    private sealed record Holder(EquatableArray<string> Items);
}
