using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class DiscriminatedCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Type_Union_Discriminated_Envelope_Object_Default_get()
    {
        var value = (await Client.Default.DefaultGetAsync()).Value;
        Check.True(value.TryGetPetWithEnvelopeCat(out var pet), "It is no cat.");
        Check.Equal("Whiskers", pet!.Value.Name);
        Check.Equal(true, pet!.Value.Meow);
        var dog = (await Client.Default.DefaultGetAsync(kind: "dog")).Value;
        Check.True(!dog.TryGetPetWithEnvelopeCat(out _), "A dog is a cat.");
    }

    public async Task Type_Union_Discriminated_Envelope_Object_Default_put()
    {
        var value = (await Client.Default.DefaultPutAsync(new PetWithEnvelopeCat { Value = new Cat { Name = "Whiskers", Meow = true } })).Value;
        Check.True(value.TryGetPetWithEnvelopeCat(out var pet), "It is no cat.");
        Check.Equal("Whiskers", pet!.Value.Name);
        Check.Equal(true, pet!.Value.Meow);
    }

    public async Task Type_Union_Discriminated_Envelope_Object_CustomProperties_get()
    {
        var value = (await Client.Default.CustomPropertiesGetAsync()).Value;
        Check.True(value.TryGetPetWithCustomNamesCat(out var pet), "It is no cat.");
        Check.Equal("Whiskers", pet!.PetData.Name);
        Check.Equal(true, pet!.PetData.Meow);
        var dog = (await Client.Default.CustomPropertiesGetAsync(petType: "dog")).Value;
        Check.True(!dog.TryGetPetWithCustomNamesCat(out _), "A dog is a cat.");
    }

    public async Task Type_Union_Discriminated_Envelope_Object_CustomProperties_put()
    {
        var value = (await Client.Default.CustomPropertiesPutAsync(new PetWithCustomNamesCat { PetData = new Cat { Name = "Whiskers", Meow = true } })).Value;
        Check.True(value.TryGetPetWithCustomNamesCat(out var pet), "It is no cat.");
        Check.Equal("Whiskers", pet!.PetData.Name);
        Check.Equal(true, pet!.PetData.Meow);
    }

    public async Task Type_Union_Discriminated_NoEnvelope_Default_get()
    {
        var value = (await Client.Default.DefaultGet2Async()).Value;
        Check.True(value.TryGetCat(out var pet), "It is no cat.");
        Check.Equal("Whiskers", pet!.Name);
        Check.Equal(true, pet!.Meow);
        var dog = (await Client.Default.DefaultGet2Async(kind: "dog")).Value;
        Check.True(!dog.TryGetCat(out _), "A dog is a cat.");
    }

    public async Task Type_Union_Discriminated_NoEnvelope_Default_put()
    {
        var value = (await Client.Default.DefaultPut2Async(new Cat { Name = "Whiskers", Meow = true })).Value;
        Check.True(value.TryGetCat(out var pet), "It is no cat.");
        Check.Equal("Whiskers", pet!.Name);
        Check.Equal(true, pet!.Meow);
    }

    public async Task Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_get()
    {
        var value = (await Client.Default.CustomDiscriminatorGetAsync()).Value;
        Check.True(value.TryGetCat(out var pet), "It is no cat.");
        Check.Equal("Whiskers", pet!.Name);
        Check.Equal(true, pet!.Meow);
        var dog = (await Client.Default.CustomDiscriminatorGetAsync(@type: "dog")).Value;
        Check.True(!dog.TryGetCat(out _), "A dog is a cat.");
    }

    public async Task Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_put()
    {
        var value = (await Client.Default.CustomDiscriminatorPutAsync(new Cat { Name = "Whiskers", Meow = true })).Value;
        Check.True(value.TryGetCat(out var pet), "It is no cat.");
        Check.Equal("Whiskers", pet!.Name);
        Check.Equal(true, pet!.Meow);
    }
}
