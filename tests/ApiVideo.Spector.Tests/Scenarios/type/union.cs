using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class UnionCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Union_StringsOnly_get()
    {
        Check.Equal("b", (await Client.Default.StringsOnlyGetAsync()).Value.Prop.ToString());
    }

    public Task Type_Union_StringsOnly_send() => Client.Default.StringsOnlySendAsync(new() { Prop = "b" });

    public async Task Type_Union_StringExtensible_get()
    {
        Check.Equal("custom", (await Client.Default.StringExtensibleGetAsync()).Value.Prop.ToString());
    }

    public Task Type_Union_StringExtensible_send() => Client.Default.StringExtensibleSendAsync(new() { Prop = "custom" });

    public async Task Type_Union_StringExtensibleNamed_get()
    {
        Check.Equal("custom", (await Client.Default.StringExtensibleNamedGetAsync()).Value.Prop.ToString());
    }

    public Task Type_Union_StringExtensibleNamed_send() => Client.Default.StringExtensibleNamedSendAsync(new() { Prop = new StringExtensibleNamedUnion("custom") });

    public async Task Type_Union_IntsOnly_get()
    {
        Check.Equal(2, (await Client.Default.IntsOnlyGetAsync()).Value.Prop);
    }

    public Task Type_Union_IntsOnly_send() => Client.Default.IntsOnlySendAsync(new() { Prop = 2 });

    public async Task Type_Union_FloatsOnly_get()
    {
        Check.Equal(2.2, (await Client.Default.FloatsOnlyGetAsync()).Value.Prop);
    }

    public Task Type_Union_FloatsOnly_send() => Client.Default.FloatsOnlySendAsync(new() { Prop = 2.2 });

    public async Task Type_Union_ModelsOnly_get()
    {
        var value = (await Client.Default.ModelsOnlyGetAsync()).Value;
        Check.True(value.Prop.TryGetCat(out var cat), "It is another type.");
        Check.Equal("test", cat!.Name);
    }

    public Task Type_Union_ModelsOnly_send() => Client.Default.ModelsOnlySendAsync(new() { Prop = new Cat { Name = "test" } });

    public async Task Type_Union_EnumsOnly_get()
    {
        var value = (await Client.Default.EnumsOnlyGetAsync()).Value;
        Check.Equal("right", value.Prop.Lr.ToString());
        Check.Equal("up", value.Prop.Ud.ToString());
    }

    public Task Type_Union_EnumsOnly_send() => Client.Default.EnumsOnlySendAsync(new() { Prop = new EnumsOnlyCases { Lr = "right", Ud = "up" } });

    public async Task Type_Union_StringAndArray_get()
    {
        var value = (await Client.Default.StringAndArrayGetAsync()).Value;
        Check.True(value.Prop.String.TryGetString(out var text), "It is no text.");
        Check.Equal("test", text);
        Check.True(value.Prop.Array.TryGetStringList(out var list), "It is no list.");
        Check.Sequence(list, "test1", "test2");
    }

    public async Task Type_Union_StringAndArray_send()
    {
        await Client.Default.StringAndArraySendAsync(new()
        {
            Prop = new StringAndArrayCases { String = "test", Array = StringAndArrayCasesArray.FromStringList(["test1", "test2"]) },
        });
    }

    public async Task Type_Union_MixedLiterals_get()
    {
        var value = (await Client.Default.MixedLiteralsGetAsync()).Value.Prop;
        Check.Equal("a", value.StringLiteral.Match(text => text.ToString(), number => "", flag => "", unknown => ""));
        Check.True(value.IntLiteral.TryGetDouble(out var two) && two == 2, "It is not 2.");
        Check.True(value.FloatLiteral.TryGetDouble(out var other) && other == 3.3, "It is not 3.3.");
        Check.True(value.BooleanLiteral.TryGetBoolean(out var flag) && flag, "It is not true.");
    }

    public async Task Type_Union_MixedLiterals_send()
    {
        await Client.Default.MixedLiteralsSendAsync(new()
        {
            Prop = new MixedLiteralsCases
            {
                StringLiteral = MixedLiteralsCasesStringLiteralVariant1.A,
                IntLiteral = 2,
                FloatLiteral = 3.3,
                BooleanLiteral = true,
            },
        });
    }

    public async Task Type_Union_MixedTypes_get()
    {
        var value = (await Client.Default.MixedTypesGetAsync()).Value.Prop;
        Check.True(value.Model.TryGetCat(out var cat), "It is no model.");
        Check.Equal("test", cat!.Name);
        Check.Equal("a", value.Literal.Match(model => "", text => text.ToString(), number => "", flag => "", unknown => ""));
        Check.True(value.Int.TryGetInt32(out var two) && two == 2, "It is not 2.");
        Check.True(value.Boolean.TryGetBoolean(out var flag) && flag, "It is not true.");
        Check.Equal(4, value.Array.Count);
        Check.True(value.Array[0].TryGetCat(out _), "The first is no model.");
        Check.Equal("a", value.Array[1].Match(model => "", text => text.ToString(), number => "", flag => "", unknown => ""));
        Check.True(value.Array[2].TryGetInt32(out var third) && third == 2, "The third is not 2.");
        Check.True(value.Array[3].TryGetBoolean(out var fourth) && fourth, "The fourth is not true.");
    }

    public async Task Type_Union_MixedTypes_send()
    {
        var cat = new Cat { Name = "test" };
        await Client.Default.MixedTypesSendAsync(new()
        {
            Prop = new MixedTypesCases
            {
                Model = cat,
                Literal = MixedTypesCasesLiteralVariant2.A,
                Int = 2,
                Boolean = true,
                Array = [cat, MixedTypesCasesArrayItemVariant2.A, 2, true],
            },
        });
    }
}
