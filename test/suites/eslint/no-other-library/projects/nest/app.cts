import { Controller, Get, HttpCode, HttpException, HttpStatus, Module, Param, Post } from "@nestjs/common";

@Controller("things")
export class ThingsController {
  lastStatus = HttpStatus.OK;

  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  accept(): string {
    this.lastStatus = HttpStatus.ACCEPTED;
    return "accepted";
  }

  @Get(":id")
  find(@Param("id") id: string): { status: HttpStatus } {
    if (id === "teapot") {
      throw new HttpException("short and stout", HttpStatus.I_AM_A_TEAPOT);
    }
    if (id === "large") {
      throw new HttpException({ reason: "large" }, HttpStatus.PAYLOAD_TOO_LARGE);
    }
    return { status: this.lastStatus };
  }
}

@Module({ controllers: [ThingsController] })
export class AppModule {}
