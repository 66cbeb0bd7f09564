using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class EnumDiscriminatorCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Model_Inheritance_EnumDiscriminator_getExtensibleModel()
    {
        var value = (await Client.Default.GetExtensibleModelAsync()).Value;
        Check.True(value is Golden, "It is not the type of its discriminator.");
        Check.Equal(10, value.Weight);
    }

    public Task Type_Model_Inheritance_EnumDiscriminator_putExtensibleModel() => Client.Default.PutExtensibleModelAsync(new Golden { Weight = 10 });

    public async Task Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelMissingDiscriminator()
    {
        var value = (await Client.Default.GetExtensibleModelMissingDiscriminatorAsync()).Value;
        Check.True(value is not Golden, "Without a discriminator it is no derived type.");
        Check.Equal(10, value.Weight);
    }

    public async Task Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelWrongDiscriminator()
    {
        var value = (await Client.Default.GetExtensibleModelWrongDiscriminatorAsync()).Value;
        Check.True(value is not Golden, "Its discriminator is of no derived type.");
        Check.Equal("wrongKind", value.Kind.ToString());
        Check.Equal(8, value.Weight);
    }

    public async Task Type_Model_Inheritance_EnumDiscriminator_getFixedModel()
    {
        var value = (await Client.Default.GetFixedModelAsync()).Value;
        Check.True(value is Cobra, "It is not the type of its discriminator.");
        Check.Equal(10, value.Length);
    }

    public Task Type_Model_Inheritance_EnumDiscriminator_putFixedModel() => Client.Default.PutFixedModelAsync(new Cobra { Length = 10 });

    public async Task Type_Model_Inheritance_EnumDiscriminator_getFixedModelMissingDiscriminator()
    {
        var value = (await Client.Default.GetFixedModelMissingDiscriminatorAsync()).Value;
        Check.True(value is not Cobra, "Without a discriminator it is no derived type.");
        Check.Equal(10, value.Length);
    }

    public async Task Type_Model_Inheritance_EnumDiscriminator_getFixedModelWrongDiscriminator()
    {
        var value = (await Client.Default.GetFixedModelWrongDiscriminatorAsync()).Value;
        Check.True(value is not Cobra, "Its discriminator is of no derived type.");
        Check.Equal("wrongKind", value.Kind.ToString());
        Check.Equal(8, value.Length);
    }
}
