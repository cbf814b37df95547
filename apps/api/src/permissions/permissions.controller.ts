import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { MatrixOfRightsDto } from './permissions.dto.js';

@ApiTags('permissions')
@Controller('permissions')
export class PermissionsController {
  @Get() @Needs('self.read') @Answers(MatrixOfRightsDto, 'Who may do what, as data: permissions of posts, acts on tasks and reports.')
  matrix(): MatrixOfRightsDto {
    return MatrixOfRightsDto.current();
  }
}
